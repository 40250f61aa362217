#include "core/figure/contact.h"

#include <algorithm>

namespace hipwise {
namespace {

void append(const Vector3& error, std::vector<double>& errors) {
    errors.insert(errors.end(), {error.x, error.y, error.z});
}

struct ErrorsOf {
    const Body& body;
    const Landmark& place;
    std::vector<double>& errors;

    void operator()(const Plane& plane) const {
        errors.push_back(dot(plane.normal, placeOf(body, place)) - plane.distance - place.flesh);
    }
    void operator()(const Vector3& spot) const { append(placeOf(body, place) - spot, errors); }
    void operator()(const Landmark& other) const {
        append(placeOf(body, place) - placeOf(body, other), errors);
    }
};

} // namespace

double gap(const Body& body, const Contact& contact) {
    std::vector<double> errors;
    std::visit(ErrorsOf{body, contact.place, errors}, contact.target);
    double squares = 0;
    for (const double error : errors)
        squares += error * error;
    return std::sqrt(squares);
}

std::vector<double> contactErrors(const Body& body, std::span<const Contact> contacts) {
    std::vector<double> errors;
    errors.reserve(3 * contacts.size() + outermostLandmarks().size());
    for (const Contact& contact : contacts)
        std::visit(ErrorsOf{body, contact.place, errors}, contact.target);
    for (const Landmark& place : outermostLandmarks())
        errors.push_back(std::min(0.0, placeOf(body, place).y - place.flesh));
    return errors;
}

} // namespace hipwise
