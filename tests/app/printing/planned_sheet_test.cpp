#include "app/printing/week_sheet_layout.h"

#include "core/catalogue/catalogue_reader.h"
#include "core/domain/names.h"
#include "core/planning/plan.h"
#include "tests/app/printing/sheet_promises.h"

#include <gtest/gtest.h>

#include <random>

namespace hipwise {
namespace {

constexpr int people = 16;

/// People who fill a sheet: most train on four days, own bands and can do every test.
class BusyPeople {
  public:
    PlanRequest next() {
        PlanRequest request;
        auto& profile = request.profile;
        profile.name = "Maximiliane";
        profile.birthYear = number(1940, 2006);
        profile.experience = static_cast<Experience>(number(0, 2));
        profile.daysPerWeek = number(1, 4) > 1 ? 4 : 3;
        profile.mode = number(1, 8) > 2 ? Mode::Standalone : static_cast<Mode>(number(1, 2));
        profile.minutes = profile.mode == Mode::Standalone ? number(15, 20) : number(8, 20);
        profile.equipment = {number(0, 4), true, Centimetres{20}, true};
        if (number(1, 3) == 1)
            profile.limits = {namesOf<Limit>()[static_cast<std::size_t>(number(0, 13))].term};
        request.start = Date::fromParts(2026, 1, 1)->plusDays(number(0, 400));
        request.today = request.start;
        return request;
    }

  private:
    int number(int low, int high) {
        const auto span = static_cast<unsigned>(high - low + 1);
        return low + static_cast<int>(static_cast<unsigned>(m_engine()) % span);
    }

    std::mt19937 m_engine{2026};
};

/// Every week of a programme on both papers.
void expectOneSoundPageAWeek(const Profile& profile, const Programme& programme) {
    for (const auto& week : programme.weeks)
        for (const auto paper : {Paper::A4, Paper::Letter}) {
            SCOPED_TRACE("week " + std::to_string(week.number) +
                         (paper == Paper::A4 ? " A4" : " Letter"));
            const auto sheet =
                weekSheet(profile, programme, week.number, shippedCatalogue(), programme.today);
            const SheetStyle style{paper, false};
            const auto pages = layOut(*sheet, style);
            EXPECT_EQ(pages.size(), 1U);
            expectSoundPages(*sheet, pages, style);
        }
}

TEST(PlannedSheets, FillOnePageEachInAllTwelveWeeks) {
    BusyPeople busy;
    int planned = 0;
    for (int person = 0; person < people; ++person) {
        SCOPED_TRACE(person);
        const auto request = busy.next();
        const auto outcome = plan(request, shippedCatalogue());
        if (const auto* programme = std::get_if<Programme>(&outcome)) {
            expectOneSoundPageAWeek(request.profile, *programme);
            ++planned;
        }
    }
    EXPECT_GE(planned, people / 2);
}

} // namespace
} // namespace hipwise
