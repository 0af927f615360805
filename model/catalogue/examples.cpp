// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/examples.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

namespace placewright {

namespace {

struct Shipped
{
    const char* id;
    const char* title;
    const char* summary;
};

constexpr Shipped shipped[]{
    {"blmk", QT_TRANSLATE_NOOP("Example", "Bedfordshire, Luton and Milton Keynes"),
     QT_TRANSLATE_NOOP("Example", "Two care alliances, as far as a webinar of July 2021 states them. Shows what is still missing.")},
    {"south-east-london", QT_TRANSLATE_NOOP("Example", "South East London"),
     QT_TRANSLATE_NOOP("Example", "Local care partnerships and provider collaboratives, as far as a borough update of July 2021 states them.")},
    {"norfolk-and-waveney", QT_TRANSLATE_NOOP("Example", "Norfolk and Waveney"),
     QT_TRANSLATE_NOOP("Example", "A system on its way, as far as a presentation of June 2021 states it: places not yet decided.")},
    {"testbourne", QT_TRANSLATE_NOOP("Example", "Testbourne"),
     QT_TRANSLATE_NOOP("Example", "An invented system that meets every rule there is: the worked example.")},
};

QString pathOf(const char* id)
{
    return QStringLiteral(":/placewright/examples/%1.json").arg(QLatin1String(id));
}

} // namespace

std::vector<Example> examples()
{
    std::vector<Example> all;
    for (const Shipped& example : shipped)
        all.push_back({QString::fromLatin1(example.id), QCoreApplication::translate("Example", example.title),
                       QCoreApplication::translate("Example", example.summary), pathOf(example.id)});
    return all;
}

Result<QByteArray> exampleDocument(const QString& id)
{
    QStringList known;
    for (const Shipped& example : shipped) {
        known.append(QString::fromLatin1(example.id));
        if (id != known.back())
            continue;
        QFile file(pathOf(example.id));
        if (!file.open(QIODevice::ReadOnly))
            return failure(QCoreApplication::translate("Example", "The example “%1” is missing from this program").arg(id), file.fileName(),
                           QCoreApplication::translate("Example", "Install the program again"));
        return file.readAll();
    }
    return failure(QCoreApplication::translate("Example", "There is no example “%1”").arg(id), {},
                   QCoreApplication::translate("Example", "The examples are %1").arg(known.join(QStringLiteral(", "))));
}

} // namespace placewright
