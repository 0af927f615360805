// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dialogs/about_dialog.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace placewright {

namespace {

constexpr int textWidth = 460;

QLabel* paragraph(const QString& html) {
    auto* label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFixedWidth(textWidth);
    return label;
}

QString link(const char* address, const QString& words) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromLatin1(address), words);
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Placewright"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(28, 24, 28, 20);
    rows->setSpacing(12);

    auto* name = new QLabel(tr("Placewright"));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    name->setFont(large);
    rows->addWidget(name);
    rows->addWidget(
        paragraph(tr("Version %1. Draws Integrated Care Systems, says what falls short of the design framework, and "
                     "publishes who decides what.")
                      .arg(QStringLiteral(PLACEWRIGHT_VERSION))));
    rows->addWidget(
        paragraph(tr("Free software under the %1, version 3 or later. It comes without any warranty.")
                      .arg(link("https://www.gnu.org/licenses/gpl-3.0.html", tr("GNU General Public License")))));
    rows->addWidget(
        paragraph(tr("Contains public sector information licensed under the %1. Contains NHS Organisation Data Service "
                     "data and Office for "
                     "National Statistics data © Crown copyright and database right.")
                      .arg(link("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
                                tr("Open Government Licence v3.0")))));
    rows->addWidget(paragraph(tr("The rules follow NHS England and NHS Improvement, <i>Integrated Care Systems: design "
                                 "framework</i>, version 1, June 2021 "
                                 "(publications approval reference PAR642). Their wording here is our own, and each "
                                 "names the section it rests on: read "
                                 "the framework itself before you rely on it.")));
    rows->addWidget(paragraph(tr("Placewright is not a product of the NHS and is not endorsed by it.")));

    auto* buttons = new QDialogButtonBox;
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addSpacing(4);
    rows->addWidget(buttons);
    layout()->setSizeConstraint(QLayout::SetFixedSize);
    close->setFocus();
}

} // namespace placewright
