package nl.routebord.live.push;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The last frames sent, for a phone whose socket breaks while they are under way. Bounded in bytes: whoever missed more asks
 * for the whole state anew, which costs less than sending everything again. Used under the session lock only.
 */
final class Replay {

    static final int MOST_BYTES = 64 * 1024;

    private record Sent(int id, String frame) {

        /** In memory and on the wire at most two bytes a sign count here; boards are mostly plain letters. */
        int bytes() {
            return 2 * frame.length();
        }
    }

    private final Deque<Sent> ring = new ArrayDeque<>();
    private int bytes;

    void add(int id, String frame) {
        Sent sent = new Sent(id, frame);
        ring.addLast(sent);
        bytes += sent.bytes();
        while (bytes > MOST_BYTES && !ring.isEmpty()) {
            bytes -= ring.removeFirst().bytes();
        }
    }

    /** Forgets what the browser has seen and gives the rest, oldest first. */
    List<String> after(int seen) {
        while (!ring.isEmpty() && ring.getFirst().id() <= seen) {
            bytes -= ring.removeFirst().bytes();
        }
        return ring.stream().map(Sent::frame).toList();
    }

    int bytes() {
        return bytes;
    }
}
