#pragma once

#include <array>
#include <cmath>
#include <numbers>

namespace hipwise {

/// A point or a direction; of the standing body x is to its left, y up and z forward.
struct Vector3 {
    double x = 0;
    double y = 0;
    double z = 0;

    bool operator==(const Vector3&) const = default;
    friend Vector3 operator+(const Vector3& a, const Vector3& b) {
        return {a.x + b.x, a.y + b.y, a.z + b.z};
    }
    friend Vector3 operator-(const Vector3& a, const Vector3& b) {
        return {a.x - b.x, a.y - b.y, a.z - b.z};
    }
    friend Vector3 operator*(double times, const Vector3& a) {
        return {times * a.x, times * a.y, times * a.z};
    }
};

inline double dot(const Vector3& a, const Vector3& b) {
    return a.x * b.x + a.y * b.y + a.z * b.z;
}

inline Vector3 cross(const Vector3& a, const Vector3& b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}

inline double length(const Vector3& a) {
    return std::sqrt(dot(a, a));
}

/// The same direction with length 1; zero stays zero.
inline Vector3 unit(const Vector3& a) {
    const double long_ = length(a);
    return long_ > 0 ? (1 / long_) * a : a;
}

inline Vector3 between(const Vector3& a, const Vector3& b, double share) {
    return a + share * (b - a);
}

constexpr double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

constexpr double degrees(double radians) {
    return radians * 180 / std::numbers::pi;
}

/// Three axes at right angles: where a body part's own x, y and z point to.
struct Turn {
    Vector3 x{1, 0, 0};
    Vector3 y{0, 1, 0};
    Vector3 z{0, 0, 1};

    Vector3 operator*(const Vector3& a) const { return a.x * x + a.y * y + a.z * z; }
    Turn operator*(const Turn& inner) const {
        return {*this * inner.x, *this * inner.y, *this * inner.z};
    }
};

/// Turns by degrees after the right-hand rule.
inline Turn turnAboutX(double angle) {
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    return {{1, 0, 0}, {0, c, s}, {0, -s, c}};
}

inline Turn turnAboutY(double angle) {
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    return {{c, 0, -s}, {0, 1, 0}, {s, 0, c}};
}

inline Turn turnAboutZ(double angle) {
    const double c = std::cos(radians(angle));
    const double s = std::sin(radians(angle));
    return {{c, s, 0}, {-s, c, 0}, {0, 0, 1}};
}

} // namespace hipwise
