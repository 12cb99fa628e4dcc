package nl.routebord.live;

/** Says where something went wrong without repeating what it was about: messages of exceptions can hold people's words. */
final class Faults {

    private Faults() {}

    static String where(Throwable fault) {
        for (StackTraceElement step : fault.getStackTrace()) {
            if (step.getClassName().startsWith("nl.routebord.")) {
                return fault.getClass().getName() + " at " + step;
            }
        }
        return fault.getClass().getName();
    }
}
