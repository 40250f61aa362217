#include "tests/core/planning/adapt/request_words.h"

#include "core/interchange/documents.h"

namespace hipwise {

std::string wordsOf(const PlanRequest& request) {
    std::string words = writeProfile(request.profile) + "start " + request.start.iso() + "\n";
    for (const CheckIn& checkIn : request.checkIns)
        words += writeCheckIn(checkIn);
    return words;
}

PlanRequest afterwards(PlanRequest request, const std::vector<SessionLog>& log) {
    request.log = log;
    request.today = request.start.plusDays(7 * request.weeks + 30);
    return request;
}

} // namespace hipwise
