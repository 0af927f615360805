// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/random_edits.h"

#include "model/change/integrity.h"
#include "model/domain/field.h"
#include "model/exchange/exchange_reader.h"

#include <functional>
#include <stdexcept>

namespace placewright::test {

namespace {

class Draw {
public:
    Draw(const Workspace& workspace, std::mt19937& random)
        : m_random(random),
          m_design(workspace, pickOption(workspace)) {}

    Result<Edit> edit() {
        switch (number(12)) {
        case 0:
            return edited(addPlace(m_design, any(Kind::system), name()));
        case 1:
            return edited(
                addForum(m_design, any(Kind::system), static_cast<ForumKind>(number(16)), name(), any(Kind::forum)));
        case 2:
            return edited(addSeat(m_design, any(Kind::forum), static_cast<SeatCategory>(number(7)), name()));
        case 3:
            return edited(
                addOrganisation(m_design, any(Kind::system), static_cast<OrganisationKind>(number(25)), name()));
        case 4:
            return edited(addMember(m_design, any(Kind::organisation), any(number(2) ? Kind::place : Kind::forum)));
        case 5:
            return setPlaceForm(m_design, any(Kind::place), static_cast<PlaceForm>(number(5)));
        case 6:
            return remove(m_design, {any(anyKind())});
        case 7:
            return edited(duplicate(m_design, {any(number(2) ? Kind::place : Kind::forum)}));
        case 8:
            return moveTo(m_design, any(Kind::seat), any(Kind::forum));
        case 9:
            return reorder(m_design, any(Kind::seat), number(3) ? any(Kind::seat) : Id());
        case 10:
            return placeAt(m_design, any(Kind::place), QStringLiteral("structure"),
                           QRectF(number(500), number(500), 200, 100));
        default:
            return anyField();
        }
    }

private:
    static Result<Edit> edited(const Result<Addition>& addition) {
        if (!addition)
            return tl::unexpected<Error>(addition.error());
        return addition->edit;
    }

    Id pickOption(const Workspace& workspace) {
        const auto ids = workspace.optionsInOrder();
        return ids.at(static_cast<std::size_t>(number(static_cast<int>(ids.size()))));
    }

    int number(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

    Kind anyKind() {
        return static_cast<Kind>(static_cast<int>(Kind::area) + number(kindCount - static_cast<int>(Kind::area)));
    }

    QString name() { return QStringLiteral("Thing %1").arg(number(1000)); }

    Id any(Kind kind) {
        const Id option = isShared(kind) ? Id() : m_design.option();
        const int count = static_cast<int>(m_design.workspace().size(kind, option));
        int wanted = count ? number(count) : 0;
        Id found;
        m_design.workspace().forEach(kind, option, [&](const Common& common, const void*) {
            if (wanted-- == 0)
                found = common.id;
        });
        return found;
    }

    Id anyOf(KindSet kinds) {
        for (int tries = 0; tries < 20; ++tries) {
            const Kind kind = anyKind();
            if (contains(kinds, kind))
                if (const Id id = any(kind); !id.isNull())
                    return id;
        }
        return {};
    }

    Result<Edit> anyField() {
        const Kind kind = anyKind();
        const auto fields = fieldsOf(kind);
        const Field& field = fields[static_cast<std::size_t>(number(static_cast<int>(fields.size())))];
        return setField(m_design, any(kind), QString::fromLatin1(field.key), valueFor(field));
    }

    Value valueFor(const Field& field) {
        if (!field.required && number(4) == 0)
            return {};
        switch (field.type) {
        case FieldType::flag:
            return number(2) == 1;
        case FieldType::count:
            return qint64(number(field.most > 0 ? static_cast<int>(field.most) + 1 : 1'000'000));
        case FieldType::pounds:
            return qint64(number(1'000'000));
        case FieldType::real:
            return number(1000) / 8.0;
        case FieldType::date:
            return QStringLiteral("2022-%1-01").arg(1 + number(12), 2, 10, QChar(u'0'));
        case FieldType::limit:
            return number(2) ? Value(qint64(number(1000))) : Value(QStringLiteral("as the scheme says"));
        case FieldType::word:
            return QString::fromLatin1(
                field.words[static_cast<std::size_t>(number(static_cast<int>(field.words.size())))]);
        case FieldType::wordList:
            return QStringList(number(3), QString::fromLatin1(field.words.front()));
        case FieldType::openWordList:
            return QStringList(number(3), name());
        case FieldType::reference: {
            const Id id = anyOf(field.targets);
            return id.isNull() ? Value() : Value(id.text());
        }
        case FieldType::references: {
            QStringList ids;
            for (int i = number(3); i > 0; --i)
                if (const Id id = anyOf(field.targets); !id.isNull())
                    ids.append(id.text());
            return ids;
        }
        case FieldType::records: {
            Records records;
            for (int i = number(3); i > 0; --i) {
                Record record;
                bool complete = true;
                for (const Field& part : field.record) {
                    record.values.push_back(valueFor(part));
                    complete = complete && (!part.required || isRecorded(record.values.back()));
                }
                if (complete)
                    records.push_back(record);
            }
            return records;
        }
        default:
            return QStringLiteral("“Words” \u2014 with\nquotes, %1 and \U0001F3E5").arg(number(1000));
        }
    }

    std::mt19937& m_random;
    Design m_design;
};

} // namespace

Workspace example(const QString& id) {
    auto imported = readExchangeFile(QStringLiteral(PLACEWRIGHT_SOURCE_DIR "/resources/examples/%1.json").arg(id));
    if (!imported)
        throw std::runtime_error(imported.error().sentence().toStdString());
    return std::move(imported->workspace);
}

Workspace smallWorkspace(std::mt19937& random) {
    Workspace workspace;
    Option option;
    option.id = Id(QStringLiteral("a"));
    option.name = QStringLiteral("As it is");
    workspace.put({Id(), Kind::option, option.id}, option);
    System system;
    system.id = Id(QStringLiteral("north"));
    system.name = QStringLiteral("North");
    workspace.put({Id(), Kind::system, system.id}, system);
    for (int i = 0; i < 30; ++i) {
        Workspace next = workspace;
        const Edit edit = randomEdit(workspace, random);
        apply(next, edit.changes);
        if (next.options.size() == 1 && next.systems.size() == 1 && checkIntegrity(next, edit.changes))
            workspace = std::move(next);
    }
    return workspace;
}

Edit randomEdit(const Workspace& workspace, std::mt19937& random) {
    for (;;)
        if (auto edit = Draw(workspace, random).edit(); edit && !edit->changes.isEmpty())
            return std::move(*edit);
}

} // namespace placewright::test
