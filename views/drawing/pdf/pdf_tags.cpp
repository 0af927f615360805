// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_tags.h"

namespace placewright {

namespace {

const char* tagOf(PassageRole role) {
    switch (role) {
    case PassageRole::figure: return "/Figure";
    case PassageRole::table: return "/Table";
    case PassageRole::list: return "/L";
    case PassageRole::row: return "/TR";
    case PassageRole::item: return "/LI";
    case PassageRole::heading1: return "/H1";
    case PassageRole::heading2: return "/H2";
    case PassageRole::heading3: return "/H3";
    case PassageRole::columnHeading:
    case PassageRole::rowHeading: return "/TH";
    case PassageRole::cell: return "/TD";
    case PassageRole::paragraph: return "/P";
    }
    return "/P";
}

const char* scopeOf(PassageRole role) {
    return role == PassageRole::columnHeading ? "/Column" : role == PassageRole::rowHeading ? "/Row" : nullptr;
}

} // namespace

void PdfTags::beginPage(int pageObject) {
    m_page = pageObject;
    m_contents.clear();
}

void PdfTags::open(const Passage& passage) {
    m_open.push_back({passage.role, m_file.reserve(), {.tag = tagOf(passage.role), .page = m_page, .scope = scopeOf(passage.role)}});
    if (passage.role == PassageRole::figure)
        m_open.back().element.alternative = passage.words;
}

void PdfTags::close() {
    const Open closed = std::move(m_open.back());
    m_open.pop_back();
    m_file.setElement(closed.object, m_open.empty() ? m_document : m_open.back().object, closed.element);
    (m_open.empty() ? m_documentKids : m_open.back().element.kids).push_back({closed.object, true});
}

QByteArray PdfTags::content() {
    Open& innermost = m_open.back();
    const int number = static_cast<int>(m_contents.size());
    innermost.element.kids.push_back({number, false});
    m_contents.push_back(innermost.object);
    return QByteArray(tagOf(innermost.role)) + "<</MCID " + QByteArray::number(number) + ">>BDC\n";
}

int PdfTags::endPage() {
    m_pages += QByteArray::number(m_pageCount) + ' ' + PdfFile::reference(m_file.addReferences(m_contents)) + ' ';
    return m_pageCount++;
}

int PdfTags::written() {
    if (m_documentKids.empty()) {
        m_file.set(m_document, "null");
        return 0;
    }
    const int root = m_file.reserve();
    m_file.setElement(m_document, root, {.tag = "/Document", .kids = m_documentKids});
    m_file.set(root, "<</Type/StructTreeRoot/K " + PdfFile::reference(m_document) + "/ParentTree<</Nums[" + m_pages + "]>>/ParentTreeNextKey " +
                         QByteArray::number(m_pageCount) + ">>");
    return root;
}

} // namespace placewright
