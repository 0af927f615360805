// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/change/edit.h"
#include "model/domain/workspace.h"

#include <memory>

namespace placewright {

/// Several pure edits as one undo: each is made from the content as the former left it.
class EditChain {
public:
    explicit EditChain(const Design& design);

    /// What the next edit is to be made from.
    Design design() const;
    /// Takes the edit up. An error is returned as it is and leaves the chain as it was.
    Result<void> add(const Result<Edit>& edit);
    Edit finish(Label label) const;
    /// Named after its first edit.
    Edit finish() const { return finish(m_firstLabel); }

private:
    const Workspace* m_original;
    Id m_option;
    std::unique_ptr<Workspace> m_changed; ///< Copied when the first edit is taken up.
    ChangeSet m_changes;
    Label m_firstLabel;
};

} // namespace placewright
