// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/drawing/writing/pdf_writer.h"

#include "views/drawing/pdf/cairo_painting.h"
#include "views/drawing/pdf/pdf_finish.h"
#include "views/drawing/text/drawing_text.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <tuple>

namespace placewright {

namespace {

constexpr double pointsPerUnit = 72.0 / 96.0;

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

cairo_status_t take(void* into, const unsigned char* data, unsigned int length) {
    static_cast<QByteArray*>(into)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// Holds what Cairo gives out until the end, whatever happens on the way.
template <class T, void (*destroy)(T*)>
struct Owned {
    T* held;
    explicit Owned(T* given) : held(given) {}
    ~Owned() { destroy(held); }
    Owned(const Owned&) = delete;
    Owned& operator=(const Owned&) = delete;
};

class Pages {
public:
    Pages(cairo_surface_t* surface, cairo_t* to) : m_surface(surface), m_to(to), m_painting(to, m_fonts, printTheme()) {}

    void page(const Sheet& sheet, int number) {
        const QSizeF points = sheet.paper.units() * pointsPerUnit;
        cairo_pdf_surface_set_size(m_surface, points.width(), points.height());
        bookmark(sheet, number);
        cairo_save(m_to);
        cairo_scale(m_to, pointsPerUnit, pointsPerUnit);
        std::vector<Passage> passages = sheet.marks.passages;
        std::stable_sort(passages.begin(), passages.end(), [](const Passage& a, const Passage& b) {
            return std::tuple(a.first, -a.end, a.role) < std::tuple(b.first, -b.end, b.role);
        });
        std::vector<const Passage*> open;
        auto next = passages.begin();
        for (int i = 0; i < sheet.marks.size(); ++i) {
            for (; next != passages.end() && next->first <= i; ++next) {
                begin(*next);
                open.push_back(&*next);
            }
            m_painting.mark(sheet.marks.at(i));
            while (!open.empty() && open.back()->end <= i + 1) {
                cairo_tag_end(m_to, tagOf(open.back()->role));
                open.pop_back();
            }
        }
        cairo_restore(m_to);
        cairo_show_page(m_to);
    }

    PdfFinish finish;

private:
    void begin(const Passage& passage) {
        cairo_tag_begin(m_to, tagOf(passage.role), nullptr);
        if (passage.role == PassageRole::figure)
            finish.figureWords << passage.words;
        else if (passage.role == PassageRole::columnHeading || passage.role == PassageRole::rowHeading)
            finish.rowHeadings.push_back(passage.role == PassageRole::rowHeading);
    }

    void bookmark(const Sheet& sheet, int number) {
        const auto add = [&](int under, const QString& words, bool open) {
            return cairo_pdf_surface_add_outline(m_surface, under, words.toUtf8().constData(),
                                                 QStringLiteral("page=%1 pos=[0 0]").arg(number).toUtf8().constData(),
                                                 open ? CAIRO_PDF_OUTLINE_FLAG_OPEN : static_cast<cairo_pdf_outline_flags_t>(0));
        };
        if (!sheet.chapter.isEmpty() && sheet.chapter != m_chapter) {
            m_chapter = sheet.chapter;
            m_name.clear();
            m_under = add(CAIRO_PDF_OUTLINE_ROOT, m_chapter, false);
        }
        if (!sheet.name.isEmpty() && sheet.name != m_name && sheet.name != m_chapter) {
            m_name = sheet.name;
            add(m_chapter.isEmpty() ? CAIRO_PDF_OUTLINE_ROOT : m_under, m_name, false);
        }
    }

    cairo_surface_t* m_surface;
    cairo_t* m_to;
    CairoFonts m_fonts;
    CairoPainting m_painting;
    QString m_chapter;
    QString m_name;
    int m_under = CAIRO_PDF_OUTLINE_ROOT;
};

} // namespace

Result<QByteArray> pdfOf(const std::vector<Sheet>& sheets, const QString& title, const QString& language) {
    if (sheets.empty())
        return failure(ExportText::tr("There is no sheet to write"));
    QByteArray bytes;
    PdfFinish finish;
    {
        const Owned<cairo_surface_t, cairo_surface_destroy> surface(cairo_pdf_surface_create_for_stream(take, &bytes, 1, 1));
        cairo_pdf_surface_set_metadata(surface.held, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
        cairo_pdf_surface_set_metadata(surface.held, CAIRO_PDF_METADATA_CREATOR, "Placewright " PLACEWRIGHT_VERSION);
        const Owned<cairo_t, cairo_destroy> to(cairo_create(surface.held));
        Pages pages(surface.held, to.held);
        for (std::size_t i = 0; i < sheets.size(); ++i)
            pages.page(sheets[i], static_cast<int>(i + 1));
        cairo_surface_finish(surface.held);
        for (const cairo_status_t status : {cairo_status(to.held), cairo_surface_status(surface.held)})
            if (status != CAIRO_STATUS_SUCCESS)
                return failure(ExportText::tr("The PDF could not be written: %1").arg(QString::fromUtf8(cairo_status_to_string(status))));
        finish = std::move(pages.finish);
    }
    finish.language = language;
    return finishedPdf(bytes, finish);
}

} // namespace placewright
