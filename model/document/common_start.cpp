// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/document/common_start.h"

#include "model/store/journal_changes.h"

#include <QCoreApplication>
#include <QLocale>

namespace placewright {

namespace {

struct StartText {
    Q_DECLARE_TR_FUNCTIONS(CommonStart)
};

QString momentOf(const QDateTime& at) {
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

class Looking {
public:
    Looking(Document& mine, const StoredWorkspace& theirs) : m_mine(mine), m_theirs(theirs), m_history(mine.history()) {}

    Result<std::optional<CommonStart>> run() {
        for (const auto look : {&Looking::lastEdit, &Looking::namedVersion, &Looking::firstState})
            if (auto found = (this->*look)(); !found || *found)
                return found;
        return std::nullopt;
    }

private:
    using Found = Result<std::optional<CommonStart>>;

    static tl::unexpected<Error> failed(const Error& error) { return tl::unexpected<Error>(error); }

    /// Number and time may be alike by chance; what was changed is not.
    Found lastEdit() {
        std::map<qint64, const HistoryEntry*> here;
        for (const HistoryEntry& entry : m_history)
            here.emplace(entry.seq, &entry);
        const auto& lines = m_theirs.journal.lines;
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            const auto same = here.find(line->seq);
            if (line->seq > m_theirs.journal.head || same == here.end() ||
                same->second->at != QDateTime::fromString(line->at, Qt::ISODate))
                continue;
            const auto changed = m_mine.changesOf(line->seq);
            if (!changed)
                return failed(changed.error());
            const auto changedThere = journalChangesIn(m_theirs.bytes, {line->seq});
            if (!changedThere)
                return failed(changedThere.error());
            if (changedThere->front() != *changed)
                continue;
            auto content = contentAt(line->seq);
            if (!content)
                return failed(content.error());
            return CommonStart{std::move(*content),
                               StartText::tr("the edit “%1” of %2").arg(same->second->label, momentOf(same->second->at))};
        }
        return std::nullopt;
    }

    Found namedVersion() {
        const auto& mine = m_mine.versions();
        for (auto own = mine.rbegin(); own != mine.rend(); ++own)
            for (const NamedVersion& other : m_theirs.versions)
                if (own->name == other.name && own->at == other.at) {
                    auto content = m_mine.contentOf(*own);
                    if (!content)
                        return failed(content.error());
                    return CommonStart{std::move(*content), StartText::tr("the version “%1” of %2").arg(own->name, momentOf(own->at))};
                }
        return std::nullopt;
    }

    /// What both histories began with, if none of the two has forgotten its beginning.
    Found firstState() {
        if (m_mine.historyBase() != 0 || m_theirs.journal.base != 0)
            return std::nullopt;
        auto content = contentAt(0);
        if (!content)
            return failed(content.error());
        std::vector<qint64> seqs;
        for (const JournalLine& line : m_theirs.journal.lines)
            if (line.seq <= m_theirs.journal.head)
                seqs.push_back(line.seq);
        std::reverse(seqs.begin(), seqs.end());
        const auto changes = journalChangesIn(m_theirs.bytes, seqs);
        if (!changes)
            return failed(changes.error());
        Workspace there = m_theirs.workspace;
        for (const ChangeSet& change : *changes)
            apply(there, inverted(change));
        if (there != *content)
            return std::nullopt;
        return CommonStart{std::move(*content), StartText::tr("what both files were made from")};
    }

    /// The workspace as it was, or would be, when an edit was the last one in force; 0 for the first state.
    Result<Workspace> contentAt(qint64 seq) {
        Workspace content = m_mine.workspace();
        const qint64 head = m_mine.head();
        const auto go = [&](const HistoryEntry& entry, bool back) -> Result<void> {
            const auto changes = m_mine.changesOf(entry.seq);
            if (!changes)
                return failed(changes.error());
            apply(content, back ? inverted(*changes) : *changes);
            return {};
        };
        for (auto entry = m_history.rbegin(); entry != m_history.rend(); ++entry)
            if (entry->seq <= head && entry->seq > seq)
                if (const auto gone = go(*entry, true); !gone)
                    return failed(gone.error());
        for (const HistoryEntry& entry : m_history)
            if (entry.seq > head && entry.seq <= seq)
                if (const auto gone = go(entry, false); !gone)
                    return failed(gone.error());
        return content;
    }

    Document& m_mine;
    const StoredWorkspace& m_theirs;
    std::vector<HistoryEntry> m_history;
};

} // namespace

Result<std::optional<CommonStart>> commonStart(Document& mine, const StoredWorkspace& theirs) {
    return Looking(mine, theirs).run();
}

} // namespace placewright
