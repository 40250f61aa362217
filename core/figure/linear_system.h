#pragma once

#include <cassert>
#include <cmath>
#include <cstddef>
#include <vector>

namespace hipwise {

/// Solves a x = b for a symmetric positive definite matrix, given by rows, after Cholesky.
inline std::vector<double> solvedSystem(std::vector<double> a, std::vector<double> b) {
    const std::size_t n = b.size();
    assert(a.size() == n * n);
    for (std::size_t column = 0; column < n; ++column)
        for (std::size_t row = column; row < n; ++row) {
            double sum = a[row * n + column];
            for (std::size_t k = 0; k < column; ++k)
                sum -= a[row * n + k] * a[column * n + k];
            a[row * n + column] = row == column ? std::sqrt(sum) : sum / a[column * n + column];
        }
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t k = 0; k < row; ++k)
            b[row] -= a[row * n + k] * b[k];
        b[row] /= a[row * n + row];
    }
    for (std::size_t row = n; row-- > 0;) {
        for (std::size_t k = row + 1; k < n; ++k)
            b[row] -= a[k * n + row] * b[k];
        b[row] /= a[row * n + row];
    }
    return b;
}

} // namespace hipwise
