// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/output/findings_json.h"

#include "model/domain/field.h"
#include "model/rules/output/json_writer.h"

namespace placewright {

namespace {

void writeEntity(JsonWriter& json, const Design& design, const EntityKey& key)
{
    json.open('{');
    json.member("kind", QString::fromLatin1(infoOf(key.kind).singular));
    json.member("id", key.id.text());
    json.member("name", design.nameOf(key.id));
    json.close('}');
}

void writeCounts(JsonWriter& json, const FindingCounts& counts)
{
    json.key("counts");
    json.open('{');
    json.member("must", counts.must);
    json.member("expected", counts.expected);
    json.member("may", counts.may);
    json.member("toConfirm", counts.toConfirm);
    json.member("waived", counts.waived);
    json.close('}');
}

void writeFinding(JsonWriter& json, const Design& design, const Finding& finding)
{
    json.open('{');
    json.member("rule", finding.ruleId);
    json.member("pack", finding.pack);
    json.member("strength", wordOf(finding.strength));
    json.member("state", wordOf(finding.state));
    json.key("subject");
    writeEntity(json, design, finding.subject);
    json.key("also");
    json.open('[');
    for (const EntityKey& other : finding.also) {
        json.item();
        writeEntity(json, design, other);
    }
    json.close(']');
    json.member("message", finding.message);
    json.member("fix", finding.fix);
    json.key("source");
    json.open('{');
    json.member("document", finding.source.document);
    json.member("section", finding.source.section);
    json.close('}');
    if (finding.waiver)
        json.member("waiver", finding.waiver->text());
    else
        json.memberNull("waiver");
    if (finding.lapsed)
        json.member("lapsedWaiver", finding.lapsed->text());
    json.close('}');
}

} // namespace

QByteArray findingsJson(const Design& design, const QStringList& packs, const std::vector<Finding>& findings)
{
    JsonWriter json;
    json.open('{');
    json.member("option", design.option().text());
    json.member("packs", packs);
    writeCounts(json, countsOf(findings));
    json.key("findings");
    json.open('[');
    for (const Finding& finding : findings) {
        json.item();
        writeFinding(json, design, finding);
    }
    json.close(']');
    json.close('}');
    return json.take();
}

} // namespace placewright
