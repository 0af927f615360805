// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/map/map_words.h"

#include "model/map/decisions_map.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <span>

namespace placewright {

namespace {

struct MapWordsText
{
    Q_DECLARE_TR_FUNCTIONS(Map)
};

struct Said
{
    const char* word;
    const char* words;
};

constexpr Said instruments[]{
    {"reserved", QT_TRANSLATE_NOOP("Map", "Reserved to the board")},
    {"committee", QT_TRANSLATE_NOOP("Map", "Delegated to a committee")},
    {"joint-committee", QT_TRANSLATE_NOOP("Map", "Delegated to a joint committee")},
    {"director", QT_TRANSLATE_NOOP("Map", "Delegated to a director")},
    {"lead-provider", QT_TRANSLATE_NOOP("Map", "Lead provider contract")},
    {"contract", QT_TRANSLATE_NOOP("Map", "Contract with a provider")},
    {"delegated-to-provider", QT_TRANSLATE_NOOP("Map", "Delegated to a statutory provider")},
    {"consultative-forum", QT_TRANSLATE_NOOP("Map", "Informed by a consultative forum")},
    {"section-75", QT_TRANSLATE_NOOP("Map", "Section 75 agreement")},
    {"nhse-delegated", QT_TRANSLATE_NOOP("Map", "Delegated by NHS England")},
    {"nhse-joint", QT_TRANSLATE_NOOP("Map", "Joint with NHS England")},
    {"nhse-transferred", QT_TRANSLATE_NOOP("Map", "Transferred from NHS England")},
    {"grant", QT_TRANSLATE_NOOP("Map", "Grant")},
    {"agreement", QT_TRANSLATE_NOOP("Map", "Agreement between partners")},
    {"advice", QT_TRANSLATE_NOOP("Map", "Advice only")},
    {"joint-with-other-systems", QT_TRANSLATE_NOOP("Map", "Joint with other systems")},
    {"partnership", QT_TRANSLATE_NOOP("Map", "Decided by the Partnership")},
    {"own-organisation", QT_TRANSLATE_NOOP("Map", "Stays with the organisation")},
};

constexpr Said levels[]{
    {"neighbourhood", QT_TRANSLATE_NOOP("Map", "Neighbourhood")}, {"place", QT_TRANSLATE_NOOP("Map", "Place")},
    {"collaborative", QT_TRANSLATE_NOOP("Map", "Collaborative")}, {"system", QT_TRANSLATE_NOOP("Map", "System")},
    {"supra", QT_TRANSLATE_NOOP("Map", "Beyond the system")},     {"national", QT_TRANSLATE_NOOP("Map", "National")},
    {"organisation", QT_TRANSLATE_NOOP("Map", "Organisation")},
};

template <std::size_t N>
QString said(const Said (&list)[N], const QString& word)
{
    for (const Said& entry : list)
        if (word == QLatin1String(entry.word))
            return MapWordsText::tr(entry.words);
    return word;
}

template <std::size_t N>
QString wordFor(const Said (&list)[N], const QString& text)
{
    const QString given = text.simplified();
    for (const Said& entry : list)
        for (const QString& known : {QString::fromLatin1(entry.word), MapWordsText::tr(entry.words), QString::fromLatin1(entry.words)})
            if (given.compare(known, Qt::CaseInsensitive) == 0)
                return QString::fromLatin1(entry.word);
    return given;
}

constexpr std::array serviceWords{
    QT_TRANSLATE_NOOP("Map", "acute"), QT_TRANSLATE_NOOP("Map", "community"), QT_TRANSLATE_NOOP("Map", "mental health"),
    QT_TRANSLATE_NOOP("Map", "ambulance"), QT_TRANSLATE_NOOP("Map", "specialised"),
    QT_TRANSLATE_NOOP("Map", "learning disability and autism"), QT_TRANSLATE_NOOP("Map", "primary medical"),
    QT_TRANSLATE_NOOP("Map", "dental"), QT_TRANSLATE_NOOP("Map", "eye care"), QT_TRANSLATE_NOOP("Map", "pharmacy"),
    QT_TRANSLATE_NOOP("Map", "adult social care"), QT_TRANSLATE_NOOP("Map", "children's social care"),
    QT_TRANSLATE_NOOP("Map", "public health")};

constexpr std::array forumWords{
    QT_TRANSLATE_NOOP("Map", "ICS Partnership"), QT_TRANSLATE_NOOP("Map", "Board"), QT_TRANSLATE_NOOP("Map", "Committee"),
    QT_TRANSLATE_NOOP("Map", "Joint committee"), QT_TRANSLATE_NOOP("Map", "Committees in common"),
    QT_TRANSLATE_NOOP("Map", "Advisory committee"), QT_TRANSLATE_NOOP("Map", "Executive group"),
    QT_TRANSLATE_NOOP("Map", "Consultative forum"), QT_TRANSLATE_NOOP("Map", "Sub-group"), QT_TRANSLATE_NOOP("Map", "Network"),
    QT_TRANSLATE_NOOP("Map", "Place partnership"), QT_TRANSLATE_NOOP("Map", "Collaborative forum"),
    QT_TRANSLATE_NOOP("Map", "System quality group"), QT_TRANSLATE_NOOP("Map", "Health and wellbeing board"),
    QT_TRANSLATE_NOOP("Map", "Scrutiny committee"), QT_TRANSLATE_NOOP("Map", "Forum beyond the system")};

constexpr std::array organisationWords{
    QT_TRANSLATE_NOOP("Map", "ICS NHS body"), QT_TRANSLATE_NOOP("Map", "Clinical commissioning group"),
    QT_TRANSLATE_NOOP("Map", "NHS trust"), QT_TRANSLATE_NOOP("Map", "NHS foundation trust"), QT_TRANSLATE_NOOP("Map", "Council"),
    QT_TRANSLATE_NOOP("Map", "General practice"), QT_TRANSLATE_NOOP("Map", "Primary care network"),
    QT_TRANSLATE_NOOP("Map", "Independent provider"), QT_TRANSLATE_NOOP("Map", "Social care provider"),
    QT_TRANSLATE_NOOP("Map", "Community interest company"), QT_TRANSLATE_NOOP("Map", "Voluntary or community organisation"),
    QT_TRANSLATE_NOOP("Map", "Voluntary sector alliance"), QT_TRANSLATE_NOOP("Map", "Healthwatch"),
    QT_TRANSLATE_NOOP("Map", "NHS England"), QT_TRANSLATE_NOOP("Map", "Region of NHS England"),
    QT_TRANSLATE_NOOP("Map", "Care Quality Commission"), QT_TRANSLATE_NOOP("Map", "Health Education England"),
    QT_TRANSLATE_NOOP("Map", "Cancer alliance"), QT_TRANSLATE_NOOP("Map", "Clinical network"), QT_TRANSLATE_NOOP("Map", "Employer"),
    QT_TRANSLATE_NOOP("Map", "Housing"), QT_TRANSLATE_NOOP("Map", "Education"), QT_TRANSLATE_NOOP("Map", "Criminal justice"),
    QT_TRANSLATE_NOOP("Map", "Police"), QT_TRANSLATE_NOOP("Map", "Organisation")};

constexpr std::array formWords{QT_TRANSLATE_NOOP("Map", "consultative forum"), QT_TRANSLATE_NOOP("Map", "committee"),
                               QT_TRANSLATE_NOOP("Map", "joint committee"), QT_TRANSLATE_NOOP("Map", "individual director"),
                               QT_TRANSLATE_NOOP("Map", "lead provider")};

constexpr std::array postWords{QT_TRANSLATE_NOOP("Map", "Accountable officer"), QT_TRANSLATE_NOOP("Map", "Place leader"),
                               QT_TRANSLATE_NOOP("Map", "Individual director"),
                               QT_TRANSLATE_NOOP("Map", "Senior responsible officer for people"),
                               QT_TRANSLATE_NOOP("Map", "Senior responsible officer for digital")};

template <class E>
QString fromList(std::span<const char* const, Vocabulary<E>::words.size()> list, E value)
{
    return MapWordsText::tr(list[static_cast<std::size_t>(value)]);
}

} // namespace

std::vector<MapLetter> MapLetters::list() const
{
    std::vector<MapLetter> letters;
    for (MapLetter letter : allLetters)
        if (has(letter))
            letters.push_back(letter);
    return letters;
}

QString letterText(MapLetter letter)
{
    switch (letter) {
    case MapLetter::decides: return MapWordsText::tr("D", "letter for decides");
    case MapLetter::recommends: return MapWordsText::tr("R", "letter for recommends");
    case MapLetter::advises: return MapWordsText::tr("V", "letter for advises");
    case MapLetter::consulted: return MapWordsText::tr("C", "letter for is consulted");
    case MapLetter::informed: return MapWordsText::tr("I", "letter for is informed");
    case MapLetter::delivers: return MapWordsText::tr("X", "letter for carries out");
    case MapLetter::accountable: return MapWordsText::tr("A", "letter for is accountable");
    }
    return {};
}

QString wordsFor(MapLetter letter)
{
    switch (letter) {
    case MapLetter::decides: return MapWordsText::tr("decides");
    case MapLetter::recommends: return MapWordsText::tr("recommends");
    case MapLetter::advises: return MapWordsText::tr("advises");
    case MapLetter::consulted: return MapWordsText::tr("is consulted");
    case MapLetter::informed: return MapWordsText::tr("is informed");
    case MapLetter::delivers: return MapWordsText::tr("carries out");
    case MapLetter::accountable: return MapWordsText::tr("is accountable");
    }
    return {};
}

QString wordsFor(MapTier tier)
{
    switch (tier) {
    case MapTier::national: return MapWordsText::tr("National");
    case MapTier::beyond: return MapWordsText::tr("Beyond the system");
    case MapTier::system: return MapWordsText::tr("System");
    case MapTier::place: return MapWordsText::tr("Places");
    case MapTier::atScale: return MapWordsText::tr("Providers at scale");
    case MapTier::partners: return MapWordsText::tr("Partner organisations");
    }
    return {};
}

QString shortWordsFor(MapTier tier)
{
    switch (tier) {
    case MapTier::beyond: return MapWordsText::tr("Beyond", "bodies beyond the system");
    case MapTier::place: return MapWordsText::tr("Place");
    case MapTier::atScale: return MapWordsText::tr("At scale");
    case MapTier::partners: return MapWordsText::tr("Partners");
    default: return wordsFor(tier);
    }
}

QString wordsFor(Proof proof)
{
    switch (proof) {
    case Proof::complete: return MapWordsText::tr("complete");
    case Proof::noDecider: return MapWordsText::tr("no decider");
    case Proof::severalDeciders: return MapWordsText::tr("several deciders");
    case Proof::deciderCannotHold: return MapWordsText::tr("decider cannot hold it");
    case Proof::nobodyAccountable: return MapWordsText::tr("nobody accountable");
    }
    return {};
}

QString proofWords(const MapRow& row, Proof proof)
{
    if (proof == Proof::severalDeciders && row.deciders.size() == 2)
        return MapWordsText::tr("two deciders");
    if (proof == Proof::severalDeciders && row.deciders.size() == 3)
        return MapWordsText::tr("three deciders");
    return wordsFor(proof);
}

QString wordsForInstrument(const QString& instrument)
{
    return said(instruments, instrument);
}

QString wordsForLevel(const QString& level)
{
    return said(levels, level);
}

QString instrumentFromWords(const QString& text)
{
    return wordFor(instruments, text);
}

QString levelFromWords(const QString& text)
{
    return wordFor(levels, text);
}

QString wordsFor(Service service)
{
    return fromList(serviceWords, service);
}

QString wordsFor(ForumKind kind)
{
    return fromList(forumWords, kind);
}

QString wordsFor(OrganisationKind kind)
{
    return fromList(organisationWords, kind);
}

QString wordsFor(PlaceForm form)
{
    return fromList(formWords, form);
}

QString wordsFor(PostKind kind)
{
    return fromList(postWords, kind);
}

QString poundsShort(qint64 pounds)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    if (pounds >= 1'000'000 && pounds % 10'000 == 0)
        return QStringLiteral("£%1m").arg(english.toString(static_cast<double>(pounds) / 1e6, 'g', 12));
    if (pounds < 0)
        return QStringLiteral("-£") + english.toString(-pounds);
    return QStringLiteral("£") + english.toString(pounds);
}

QString wordsFor(const Limit& limit)
{
    if (!limit)
        return {};
    if (const qint64* pounds = std::get_if<qint64>(&*limit))
        return poundsShort(*pounds);
    return std::get<QString>(*limit);
}

QString dateWords(const QString& iso)
{
    const QLocale locale;
    const auto read = [&](const QString& text) { return QDate::fromString(text, Qt::ISODate); };
    if (iso.size() >= 10)
        if (const QDate day = read(iso.left(10)); day.isValid())
            return locale.toString(day, QStringLiteral("d MMMM yyyy"));
    if (iso.size() == 7)
        if (const QDate month = read(iso + QStringLiteral("-01")); month.isValid())
            return locale.toString(month, QStringLiteral("MMMM yyyy"));
    return iso;
}

} // namespace placewright
