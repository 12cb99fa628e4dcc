package nl.routebord.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionOperations;

/** A hall without browsers: one topic with a number in it, and screens that write down what they show. */
final class Hall implements Source {

    static final Topic BOARD = new Topic("board", "1");

    final HandPulse pulse = new HandPulse();
    final Sources sources;
    final Frames frames;
    final Rooms rooms;
    final Beats beats;
    final Live live;
    final Map<Audience, Integer> reads = new HashMap<>();
    final List<String> shownInOrder = new ArrayList<>();
    int recounts;
    private int counted;
    private int committed;
    private Runnable whileReading = () -> {};

    Hall() {
        List<Source> all = new ArrayList<>(List.of(this));
        sources = new Sources(all::stream, TransactionOperations.withoutTransaction());
        frames = new Frames(sources, pulse);
        rooms = new Rooms(frames, pulse);
        all.add(rooms);
        all.add(new Deliveries(rooms));
        beats = new Beats(frames, rooms, pulse);
        live = new Live(frames, rooms, beats, pulse);
    }

    @Override
    public String kind() {
        return BOARD.kind();
    }

    @Override
    public Object read(Topic topic, Audience audience) {
        reads.merge(audience, 1, Integer::sum);
        int snapshot = committed;
        Runnable meanwhile = whileReading;
        whileReading = () -> {};
        meanwhile.run();
        return audience + " " + snapshot;
    }

    @Override
    public Object recount(Topic topic, Audience audience, Object before) {
        recounts++;
        return audience + " " + before.toString().replaceAll("\\D", "") + "+" + counted;
    }

    /** One committed change of counts, and the event after its commit. */
    void count() {
        counted++;
        frames.on(new Changed(BOARD, true));
    }

    /** The next read is under way, its snapshot is taken, when this happens. */
    void whileReading(Runnable meanwhile) {
        whileReading = meanwhile;
    }

    /** One committed change, and the event after its commit. */
    void change() {
        committed++;
        frames.on(new Changed(BOARD));
    }

    /** A change that another node committed: which one is not known here. */
    void changeElsewhere() {
        committed++;
        frames.changedElsewhere(java.util.Set.of(Mark.of(BOARD)));
    }

    /** A commit whose event has not been heard yet. */
    void commitOnly() {
        committed++;
    }

    int reads() {
        return reads.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Phone> phones(int count) {
        return Stream.generate(() -> phone("p" + Math.random())).limit(count).toList();
    }

    Phone phone(String who) {
        return new Phone(new Watcher("room", who, "inwoners", false), Audience.HALL);
    }

    Phone projector() {
        return new Phone(new Watcher("room", "projector", "", true), Audience.HALL);
    }

    Phone desk() {
        return new Phone(new Watcher("room", "desk", "", true), Audience.STAFF);
    }

    /** One screen; its session lock can be held by somebody else, its socket can be lost. */
    final class Phone implements Screen.Door {

        final List<String> shown = new ArrayList<>();
        final List<Long> beatsHeard = new ArrayList<>();
        final Screen screen;
        final Audience audience;
        boolean locked;
        boolean connected = true;
        boolean broken;
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        final List<Long> asked = new ArrayList<>();
        int tasks;

        /** Milliseconds that it needs to show a record. */
        long takes;

        boolean toldToGo;
        int known;
        boolean gone;

        Phone(Watcher watcher, Audience audience) {
            this.audience = audience;
            screen = new Screen(watcher, this, pulse);
            live.open(screen);
            watch();
        }

        void watch() {
            live.show(screen, List.of(new Feed<>(BOARD, audience, String.class, this::show)));
        }

        private void show(String record) {
            if (broken) {
                throw new IllegalArgumentException("cannot show " + record);
            }
            shown.add(record);
            pulse.pass(takes);
            shownInOrder.add(screen.watcher().who());
        }

        String last() {
            return shown.getLast();
        }

        void unlock() {
            locked = false;
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        void leave() {
            live.close(screen);
        }

        @Override
        public void enter(Runnable task) {
            tasks++;
            if (locked) {
                waiting.add(task);
            } else {
                task.run();
            }
        }

        @Override
        public boolean isOpen() {
            return connected;
        }

        @Override
        public void beat(long revision) {
            beatsHeard.add(revision);
        }

        @Override
        public void probe(long revision) {
            asked.add(revision);
        }

        @Override
        public void arrived() {
            known++;
        }

        @Override
        public void hangUp() {
            connected = false;
            rooms.line(screen, false);
        }

        @Override
        public void farewell() {
            toldToGo = true;
        }

        @Override
        public void written(long millis) {
            gone = toldToGo;
        }

        /** What a browser does at once when it is asked. */
        void answer() {
            rooms.arrived(screen.id(), asked.getLast());
        }
    }
}
