// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/building/edit_chain.h"

namespace placewright {

EditChain::EditChain(const Design& design) : m_original(&design.workspace()), m_option(design.option()) {
}

Design EditChain::design() const {
    return Design(m_changed ? *m_changed : *m_original, m_option);
}

Result<void> EditChain::add(const Result<Edit>& edit) {
    if (!edit)
        return tl::unexpected<Error>(edit.error());
    if (m_firstLabel.text.isEmpty())
        m_firstLabel = edit->label;
    if (!m_changed)
        m_changed = std::make_unique<Workspace>(*m_original);
    placewright::apply(*m_changed, edit->changes);
    m_changes = squashed(m_changes, edit->changes);
    return {};
}

Edit EditChain::finish(Label label) const {
    return {std::move(label), m_changes};
}

} // namespace placewright
