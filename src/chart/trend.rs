//! The trend: the index of one run after another, over time.

use super::radar::Point;
use crate::core::history::Timeline;

/// The whole picture, in its units.
pub const WIDTH: i32 = 3400;
/// See [`WIDTH`].
pub const HEIGHT: i32 = 1560;
/// Where the line is drawn in it: beside the scale, and over the days.
pub const AREA: Area = Area { left: 400, top: 150, width: 2850, height: 1150 };
/// Where the days stand, in the middle of their line.
pub const DAYS: i32 = 1460;
/// How far over its point a figure stands.
pub const OVER: i32 = 150;
/// Where the scale ends, before the line.
pub const BEFORE: i32 = 60;
/// The most marks that have room for their figures.
pub const LABELLED: usize = 8;

/// A mark for every run.
pub fn marks(line: &Timeline) -> Vec<Mark> {
    let marks = line.runs.iter().zip(&line.stands);
    marks.map(|(run, stand)| Mark { day: run.date.days(), index: stand.index }).collect()
}

/// The days under the line: each with where it stands, and which of its ends stands there. Both stand under the points whose
/// days they are, the first at its beginning, the last at its end.
pub fn days<T: PartialEq>(first: T, last: T) -> Vec<(T, i32, &'static str)> {
    if first == last {
        return vec![(first, AREA.left + AREA.width / 2, "middle")];
    }
    vec![(first, AREA.left, "start"), (last, AREA.left + AREA.width, "end")]
}

/// One run: its day, and its index from 0 to 100; `None` where there is none to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Days since any fixed one.
    pub day: i32,
    /// The index.
    pub index: Option<i32>,
}

/// The area of the picture in which the line is drawn, in its units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Area {
    /// From the left.
    pub left: i32,
    /// From the top: where an index of 100 is.
    pub top: i32,
    /// To the right.
    pub width: i32,
    /// Down: an index of 0 is at the bottom.
    pub height: i32,
}

impl Area {
    /// The height of an index.
    pub fn y(self, index: i32) -> i32 {
        self.top + (self.height * (100 - index) + 50).div_euclid(100)
    }

    /// Where each mark is from the left: the first and the last day at the edges, the others in proportion; in the middle if
    /// all are of one day. The days do not fall.
    pub fn xs(self, marks: &[Mark]) -> Vec<i32> {
        let first = marks.first().map_or(0, |mark| mark.day);
        let span = marks.last().map_or(0, |mark| mark.day) - first;
        let x = |mark: &Mark| match span {
            0 => self.left + self.width / 2,
            _ => {
                let (part, span) = (i64::from(mark.day - first), i64::from(span));
                self.left + ((2 * i64::from(self.width) * part + span) / (2 * span)) as i32
            }
        };
        marks.iter().map(x).collect()
    }

    /// The point of each mark that has an index, with the mark's place.
    pub fn points(self, marks: &[Mark]) -> Vec<(usize, Point)> {
        let at = self.xs(marks).into_iter().zip(marks).enumerate();
        at.filter_map(|(n, (x, mark))| Some((n, Point { x, y: self.y(mark.index?) }))).collect()
    }

    /// The lines between neighbours that both have an index: where there is none, there is a gap.
    pub fn lines(self, marks: &[Mark]) -> Vec<(Point, Point)> {
        let points = self.points(marks);
        let neighbours = points.windows(2).filter(|pair| pair[1].0 == pair[0].0 + 1);
        neighbours.map(|pair| (pair[0].1, pair[1].1)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AREA: Area = Area { left: 100, top: 50, width: 1000, height: 500 };

    fn mark(day: i32, index: impl Into<Option<i32>>) -> Mark {
        Mark { day, index: index.into() }
    }

    #[test]
    fn days_lie_in_proportion_and_a_higher_index_is_further_up() {
        let marks = [mark(10, 0), mark(20, 50), mark(50, 100)];
        let points: Vec<Point> = AREA.points(&marks).into_iter().map(|(_, point)| point).collect();
        assert_eq!(points, [Point { x: 100, y: 550 }, Point { x: 350, y: 300 }, Point { x: 1100, y: 50 }]);
    }

    #[test]
    fn a_run_without_an_index_leaves_a_gap() {
        let marks = [mark(0, 40), mark(1, None), mark(2, 60), mark(3, 70)];
        let points = AREA.points(&marks);
        assert_eq!(points.iter().map(|(n, _)| *n).collect::<Vec<_>>(), [0, 2, 3]);
        assert_eq!(AREA.lines(&marks), [(points[1].1, points[2].1)]);
    }

    #[test]
    fn runs_of_one_day_stand_in_the_middle() {
        assert_eq!(AREA.xs(&[mark(7, 40), mark(7, 60)]), [600, 600]);
        assert_eq!(AREA.xs(&[]), [0_i32; 0]);
    }

    #[test]
    fn the_longest_time_that_dates_allow_does_not_overflow() {
        let marks = [mark(0, 0), mark(3_652_058, 100)];
        assert_eq!(AREA.xs(&marks), [100, 1100]);
    }
}
