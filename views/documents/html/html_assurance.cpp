// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/html/html_assurance.h"

#include "views/documents/html/html_report.h"

#include <QCoreApplication>

namespace placewright {

namespace {

struct HtmlAssuranceText {
    Q_DECLARE_TR_FUNCTIONS(HtmlAssurance)
};

} // namespace

QByteArray htmlOf(const AssuranceReport& report, const QString& language) {
    return htmlOf(HtmlReport{report.title(), HtmlAssuranceText::tr("Skip to the report"), report.version.option, report.cover,
                             {report.summary}, report.tables(), report.version.acknowledgements},
                  language);
}

} // namespace placewright
