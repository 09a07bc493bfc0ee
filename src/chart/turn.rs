//! Directions around a circle, without floating point.

/// The length of a direction.
pub const ONE: i64 = 1 << 30;

/// 2π in units of [`ONE`].
const FULL: i64 = 6_746_518_852;

/// The direction of axis `n` of `count`, clockwise from the top, as `(right, down)` in units of [`ONE`].
pub fn direction(n: usize, count: usize) -> (i64, i64) {
    let angle = FULL * n as i64 / count.max(1) as i64;
    (sine(angle), -sine(angle + FULL / 4))
}

/// The sine of an angle of 0 to 1¼ turns; exact to better than one part in a million, far finer than a pixel.
fn sine(angle: i64) -> i64 {
    let (quarter, half) = (FULL / 4, FULL / 2);
    let angle = angle % FULL;
    let (angle, sign) = if angle > half { (angle - half, -1) } else { (angle, 1) };
    let x = if angle > quarter { half - angle } else { angle };
    // x - x³/3! + x⁵/5! - x⁷/7! + x⁹/9!
    let square = times(x, x);
    let mut term = x;
    let mut sum = x;
    for divisor in [6, 20, 42, 72] {
        term = -times(term, square) / divisor;
        sum += term;
    }
    sign * sum
}

fn times(a: i64, b: i64) -> i64 {
    (i128::from(a) * i128::from(b) / i128::from(ONE)) as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_agree_with_the_floating_point_ones() {
        for count in 1..=40 {
            for n in 0..count {
                let angle = std::f64::consts::TAU * n as f64 / count as f64;
                let (right, down) = direction(n, count);
                let near = |ours: i64, theirs: f64| (ours as f64 / ONE as f64 - theirs).abs() < 1e-5;
                assert!(near(right, angle.sin()) && near(down, -angle.cos()), "{n} of {count}");
            }
        }
    }
}
