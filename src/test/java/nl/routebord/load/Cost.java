package nl.routebord.load;

/** The processor time of the server over a stretch, against a stretch of rest: beats and echoes go on in both. */
final class Cost {

    private final Bench bench;
    private long began;
    private long cpu;

    Cost(Bench bench) {
        this.bench = bench;
    }

    Cost begin() throws Exception {
        cpu = bench.facts().cpuMicros();
        began = System.nanoTime();
        return this;
    }

    /** Microseconds of processor time for each microsecond that passed. */
    double share() throws Exception {
        long passed = (System.nanoTime() - began) / 1_000;
        return (double) (bench.facts().cpuMicros() - cpu) / Math.max(1, passed);
    }

    /** Seconds of processor time above rest, for so many deliveries times a thousand. */
    double secondsPerThousand(double restShare, long deliveries) throws Exception {
        long passed = (System.nanoTime() - began) / 1_000;
        double above = bench.facts().cpuMicros() - cpu - restShare * passed;
        return deliveries == 0 ? 0 : Math.max(0, above) / 1e6 / deliveries * 1_000;
    }
}
