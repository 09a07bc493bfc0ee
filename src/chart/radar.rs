//! The radar: one axis a dimension, clockwise from the top.

use super::turn::{ONE, direction};

/// A point of the picture, in its units; right and down are positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// To the right.
    pub x: i32,
    /// Down.
    pub y: i32,
}

/// One axis: figures from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The score; `None` where too little is known to show one.
    pub score: Option<i32>,
    /// The lowest the score can be.
    pub low: i32,
    /// The highest.
    pub high: i32,
}

/// The size of the picture and its circle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The middle, from the left and from the top.
    pub middle: i32,
    /// From the middle to a score of 100.
    pub radius: i32,
}

impl Frame {
    /// The point of a figure (0 to 100, more to stand outside) on axis `n` of `count`.
    pub fn point(self, n: usize, count: usize, figure: i32) -> Point {
        let (right, down) = direction(n, count);
        let length = i64::from(self.radius) * i64::from(figure);
        let at = |part: i64| self.middle + round(part * length, 100 * ONE);
        Point { x: at(right), y: at(down) }
    }

    /// The points of one figure for each axis.
    pub fn outline(self, figures: impl ExactSizeIterator<Item = i32>) -> Vec<Point> {
        let count = figures.len();
        figures.enumerate().map(|(n, figure)| self.point(n, count, figure)).collect()
    }

    /// The lines between neighbouring axes that both have a score: an unclear dimension leaves a gap.
    pub fn lines(self, axes: &[Axis]) -> Vec<(Point, Point)> {
        let count = axes.len();
        let line = |n: usize| {
            let next = (n + 1) % count;
            Some((self.point(n, count, axes[n].score?), self.point(next, count, axes[next].score?)))
        };
        // Two axes have one line between them, not the same one twice.
        let lines = if count > 2 { count } else { count.saturating_sub(1) };
        (0..lines).filter_map(line).collect()
    }
}

/// Points as SVG writes them: `"1,2 3,4"`.
pub fn svg_points(points: &[Point]) -> String {
    let mut text = String::new();
    for point in points {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&point.x.to_string());
        text.push(',');
        text.push_str(&point.y.to_string());
    }
    text
}

fn round(n: i64, d: i64) -> i32 {
    (2 * n + d).div_euclid(2 * d) as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { middle: 500, radius: 400 };

    #[test]
    fn the_first_axis_points_up_and_the_second_of_four_to_the_right() {
        assert_eq!(FRAME.point(0, 4, 100), Point { x: 500, y: 100 });
        assert_eq!(FRAME.point(1, 4, 50), Point { x: 700, y: 500 });
        assert_eq!(FRAME.point(2, 4, 0), Point { x: 500, y: 500 });
    }

    #[test]
    fn an_unclear_dimension_leaves_a_gap_in_the_line() {
        let axis = |score| Axis { score, low: 0, high: 100 };
        let axes = [axis(Some(50)), axis(None), axis(Some(70)), axis(Some(80))];
        let lines = FRAME.lines(&axes);
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0], (FRAME.point(2, 4, 70), FRAME.point(3, 4, 80)));
        assert_eq!(lines[1], (FRAME.point(3, 4, 80), FRAME.point(0, 4, 50)));
    }

    #[test]
    fn points_are_written_as_svg_reads_them() {
        assert_eq!(svg_points(&FRAME.outline([100, 100].into_iter())), "500,100 500,900");
    }
}
