package nl.routebord.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes one change, for the screens or for the bare sockets, and tells what the process costs. */
@TestComponent
@RestController
class BenchController {

    private final BenchBoard board;
    private final BenchScreens screens;

    BenchController(BenchBoard board, BenchScreens screens) {
        this.board = board;
        this.screens = screens;
    }

    @PostMapping("/bench/screens")
    void changeScreens(@RequestBody String marker) {
        board.change(marker);
    }

    @PostMapping("/bench/bare")
    void changeBare(@RequestBody String text) {
        BareSockets.broadcast(text);
    }

    /** What this process costs at this moment, as the system counts it. */
    @GetMapping("/bench/facts")
    Map<String, Object> facts() throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return Map.of(
                "java", System.getProperty("java.vm.version"),
                "processors", system.getAvailableProcessors(),
                "cpuMicros", system.getProcessCpuTime() / 1_000,
                "heapKb", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10,
                "rssKb", rss(),
                "threads", ManagementFactory.getThreadMXBean().getThreadCount(),
                "screens", screens.open(),
                "reads", board.reads());
    }

    /** Throws away what nobody holds any more, so that what stays can be counted. Twice: what is finalized goes the second time. */
    @PostMapping("/bench/gc")
    Map<String, Object> collect() throws IOException {
        System.gc();
        System.gc();
        return facts();
    }

    private static long rss() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
