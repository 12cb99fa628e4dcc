package nl.routebord.load;

import java.util.List;

/**
 * The straight line that lies nearest to some points (least squares).
 *
 * @param fit how much of what differs the line explains, from 0 to 1; 1 where nothing differs
 */
record Trend(double start, double slope, double fit) {

    /** A measured point. */
    record Point(double x, double y) {}

    static Trend of(List<Point> points) {
        var meanX = points.stream().mapToDouble(Point::x).average().orElse(Double.NaN);
        var meanY = points.stream().mapToDouble(Point::y).average().orElse(Double.NaN);
        double across = 0;
        double wide = 0;
        double high = 0;
        for (var point : points) {
            across += (point.x - meanX) * (point.y - meanY);
            wide += (point.x - meanX) * (point.x - meanX);
            high += (point.y - meanY) * (point.y - meanY);
        }
        var slope = wide == 0 ? 0 : across / wide;
        return new Trend(meanY - slope * meanX, slope, high == 0 ? 1 : wide == 0 ? 0 : across * across / (wide * high));
    }

    double at(double x) {
        return start + slope * x;
    }
}
