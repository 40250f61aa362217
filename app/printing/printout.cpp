#include "app/printing/printout.h"

#include "app/printing/booklet_layout.h"
#include "app/printing/report_layout.h"
#include "app/printing/week_sheet_layout.h"

namespace hipwise {

namespace {

template <class Content>
Printout printout(const WeekSheet& names, Content content) {
    return {
        names.title, names.documentTitle, names.fileName,
        [content = std::move(content)](const SheetStyle& style) { return layOut(content, style); }};
}

} // namespace

std::optional<Printout> printoutOf(Printed what, const Snapshot& snapshot, int weekNumber,
                                   const Catalogue& catalogue) {
    const Programme& programme = snapshot.programme;
    if (what == Printed::Booklet) {
        auto made = booklet(snapshot.profile, programme, weekNumber, catalogue, programme.today);
        return made ? std::optional(printout(made->week, *made)) : std::nullopt;
    }
    if (what == Printed::Report) {
        auto report = reportOf(snapshot, catalogue);
        return printout(report.head, report);
    }
    auto made = weekSheet(snapshot.profile, programme, weekNumber, catalogue, programme.today);
    return made ? std::optional(printout(*made, *made)) : std::nullopt;
}

} // namespace hipwise
