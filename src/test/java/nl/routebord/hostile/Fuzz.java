package nl.routebord.hostile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Sends so many twisted messages, from several sides at once. The same seed twists the same way. */
public final class Fuzz {

    private static final int SIDES = 6;
    private static final int PER_VISIT = 300;

    private final int port;
    private final long seed;
    private final Targets targets;
    private final Judge judge = new Judge();

    public Fuzz(int port, long seed, Targets targets) {
        this.port = port;
        this.seed = seed;
        this.targets = targets;
    }

    public Judge judge() {
        return judge;
    }

    /** Returns how many were sent. */
    public long run(int messages) throws InterruptedException, ExecutionException {
        try (var sides = Executors.newFixedThreadPool(SIDES)) {
            var all = new ArrayList<Callable<Long>>();
            for (int n = 0; n < SIDES; n++) {
                var chance = new SplittableRandom(seed + n);
                all.add(() -> side(chance, messages / SIDES + 1));
            }
            long sent = 0;
            for (var done : sides.invokeAll(all)) {
                sent += done.get();
            }
            return sent;
        }
    }

    private long side(SplittableRandom chance, int messages) throws IOException {
        try (var line = new HttpLine(port)) {
            var corpus = new Corpus(line, targets, chance);
            var twister = new Twister(chance);
            var frames = new Frames(chance, twister);
            long sent = 0;
            for (int n = 0; sent < messages; n++) {
                if (n % PER_VISIT == 0) {
                    refresh(corpus);
                }
                if (chance.nextInt(60) == 0) {
                    sent += socket(corpus, twister, frames, chance);
                } else {
                    var message = twister.twist(corpus.next());
                    for (int again = chance.nextInt(12) == 0 ? 2 : 1; again > 0; again--, sent++) {
                        judge.judge(message, line.send(message));
                    }
                }
            }
            return sent;
        }
    }

    /** Under so much at once a page may be told to come back later; then the pages there are do for a while longer. */
    private static void refresh(Corpus corpus) throws IOException {
        for (int tries = 0; ; tries++) {
            try {
                corpus.refresh();
                return;
            } catch (IOException busy) {
                if (tries > 20) {
                    throw busy;
                }
            }
        }
    }

    private int socket(Corpus corpus, Twister twister, Frames frames, SplittableRandom chance) throws IOException {
        var visit = corpus.visit();
        var upgrade = chance.nextInt(5) == 0 ? twister.twist(visit.socket()) : visit.socket();
        var count = 1 + chance.nextInt(6);
        try {
            judge.judge(
                    upgrade,
                    frames.talk(
                            port, upgrade, visit.event(chance.nextInt(1_000)).text(), count));
        } catch (java.net.SocketTimeoutException silent) {
            judge.judge(upgrade, Answer.NONE);
        }
        return count + 1;
    }
}
