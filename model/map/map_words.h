// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/recorded.h"
#include "model/domain/words.h"

#include <array>

namespace placewright {

enum class Proof;
struct MapRow;

/// From the widest to the nearest: how columns are ordered.
enum class MapTier : quint8 { national, beyond, system, place, atScale, partners };
inline constexpr std::array allTiers{MapTier::national, MapTier::beyond,  MapTier::system,
                                     MapTier::place,    MapTier::atScale, MapTier::partners};

/// What a cell can say. `accountable` stands last: it says where the duty lies, not what is done.
enum class MapLetter : quint8 { decides, recommends, advises, consulted, informed, delivers, accountable };
inline constexpr std::array allLetters{MapLetter::decides,  MapLetter::recommends, MapLetter::advises,    MapLetter::consulted,
                                       MapLetter::informed, MapLetter::delivers,   MapLetter::accountable};

constexpr MapLetter letterFor(Part part)
{
    return static_cast<MapLetter>(part);
}

/// A set of letters.
class MapLetters
{
public:
    bool has(MapLetter letter) const { return (m_bits >> static_cast<unsigned>(letter)) & 1U; }
    bool isEmpty() const { return m_bits == 0; }
    void add(MapLetter letter) { m_bits = static_cast<quint8>(m_bits | (1U << static_cast<unsigned>(letter))); }
    void add(MapLetters other) { m_bits |= other.m_bits; }
    std::vector<MapLetter> list() const;
    friend bool operator==(const MapLetters&, const MapLetters&) = default;

private:
    quint8 m_bits = 0;
};

/// All words below are in the current language.
QString letterText(MapLetter letter); ///< "D"
QString wordsFor(MapLetter letter);   ///< "decides"
QString wordsFor(MapTier tier);       ///< "Beyond the system"
QString shortWordsFor(MapTier tier);  ///< "Beyond"
QString wordsFor(Proof proof);        ///< "two deciders", "no decider" ...
/// The same with the number of deciders where it matters: "three deciders".
QString proofWords(const MapRow& row, Proof proof);

QString wordsForInstrument(const QString& instrument); ///< "Reserved to the board"; free text as it is.
QString wordsForLevel(const QString& level);
/// The word that stands for what a person wrote or chose, such as "Reserved to the board"; the text as it is if none does.
QString instrumentFromWords(const QString& text);
QString levelFromWords(const QString& text);
QString wordsFor(Service service);
QString wordsFor(ForumKind kind);
QString wordsFor(OrganisationKind kind);
QString wordsFor(PlaceForm form);
QString wordsFor(PostKind kind);
/// "£25m", "£1.5m", "£250,000"; words as they are.
QString wordsFor(const Limit& limit);
QString poundsShort(qint64 pounds);
/// "1 July 2022" for a day, "July 2022", "2022"; anything else as it is.
QString dateWords(const QString& iso);

} // namespace placewright
