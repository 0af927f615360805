// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/pdf/pdf_tags.h"

namespace placewright {

namespace {

const char* tagOf(PassageRole role) {
    switch (role) {
    case PassageRole::figure: return "Figure";
    case PassageRole::table: return "Table";
    case PassageRole::list: return "L";
    case PassageRole::row: return "TR";
    case PassageRole::item: return "LI";
    case PassageRole::heading1: return "H1";
    case PassageRole::heading2: return "H2";
    case PassageRole::heading3: return "H3";
    case PassageRole::columnHeading:
    case PassageRole::rowHeading: return "TH";
    case PassageRole::cell: return "TD";
    case PassageRole::paragraph: return "P";
    }
    return "P";
}

QByteArray attributesOf(const Passage& passage) {
    switch (passage.role) {
    case PassageRole::figure: return "/Alt" + PdfFile::text(passage.words);
    case PassageRole::columnHeading: return "/A<</O/Table/Scope/Column>>";
    case PassageRole::rowHeading: return "/A<</O/Table/Scope/Row>>";
    default: return {};
    }
}

} // namespace

void PdfTags::beginPage(int pageObject) {
    m_page = pageObject;
    m_contents.clear();
    m_contentCount = 0;
}

void PdfTags::open(const Passage& passage) {
    m_open.push_back({passage.role, m_file.reserve(), {}, attributesOf(passage)});
}

void PdfTags::close() {
    const Element element = std::move(m_open.back());
    m_open.pop_back();
    const int parent = m_open.empty() ? m_document : m_open.back().object;
    m_file.set(element.object, QByteArray("<</Type/StructElem/S/") + tagOf(element.role) + "/P " + PdfFile::reference(parent) + "/Pg " +
                                   PdfFile::reference(m_page) + element.attributes + "/K[" + element.kids + "]>>");
    (m_open.empty() ? m_documentKids : m_open.back().kids) += PdfFile::reference(element.object) + ' ';
}

QByteArray PdfTags::content() {
    Element& element = m_open.back();
    const QByteArray number = QByteArray::number(m_contentCount++);
    element.kids += number + ' ';
    m_contents += PdfFile::reference(element.object) + ' ';
    return QByteArray("/") + tagOf(element.role) + "<</MCID " + number + ">>BDC\n";
}

int PdfTags::endPage() {
    m_pages += QByteArray::number(m_pageCount) + ' ' + PdfFile::reference(m_file.add('[' + m_contents + ']')) + ' ';
    return m_pageCount++;
}

int PdfTags::written() {
    if (m_documentKids.isEmpty()) {
        m_file.set(m_document, "null");
        return 0;
    }
    const int root = m_file.reserve();
    m_file.set(m_document, "<</Type/StructElem/S/Document/P " + PdfFile::reference(root) + "/K[" + m_documentKids + "]>>");
    m_file.set(root, "<</Type/StructTreeRoot/K " + PdfFile::reference(m_document) + "/ParentTree<</Nums[" + m_pages + "]>>/ParentTreeNextKey " +
                         QByteArray::number(m_pageCount) + ">>");
    return root;
}

} // namespace placewright
