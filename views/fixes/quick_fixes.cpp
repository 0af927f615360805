// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fixes/quick_fixes.h"

#include "model/edits/building/edit_chain.h"
#include "views/fixes/repair_fix.h"

#include <QCoreApplication>

namespace placewright {

namespace {

/// Nobody could look over what more would do.
constexpr std::size_t mostAtOnce = 60;

struct QuickFixes {
    Q_DECLARE_TR_FUNCTIONS(QuickFixes)
};

} // namespace

std::optional<QuickFix> quickFixFor(const Design& design, const ShownFinding& finding) {
    return finding.state == ShownFinding::State::waived ? std::nullopt : repairFix(design, finding);
}

std::optional<QuickFix> fixForAll(const Design& design, const std::vector<ShownFinding>& findings) {
    if (findings.size() > mostAtOnce)
        return std::nullopt;
    std::vector<ShownFinding> fixable;
    for (const ShownFinding& finding : findings)
        if (const auto fix = quickFixFor(design, finding); fix && fix->ways.empty())
            fixable.push_back(finding);
    if (fixable.size() < 2)
        return std::nullopt;
    const int count = static_cast<int>(fixable.size());
    return QuickFix{QuickFixes::tr("Fix all %n of these", nullptr, count),
                    [fixable](const Design& now) -> Result<Edit> {
                        EditChain chain(now);
                        bool isBegun = false;
                        for (const ShownFinding& finding : fixable)
                            if (const auto fix = quickFixFor(chain.design(), finding)) {
                                const auto edit = fix->edit(chain.design());
                                // One fix may have put another right already.
                                if (!edit && isBegun)
                                    continue;
                                if (auto done = chain.add(edit); !done)
                                    return tl::unexpected<Error>(done.error());
                                isBegun = true;
                            }
                        return chain.finish({QStringLiteral(QT_TRANSLATE_NOOP("Edit", "Put %1 findings right")),
                                             {QString::number(fixable.size())}});
                    },
                    {}};
}

} // namespace placewright
