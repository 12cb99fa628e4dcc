package nl.routebord.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Makes one change, for the screens or for the bare sockets. */
@TestComponent
@RestController
class BenchController {

    private final BenchBoard board;

    BenchController(BenchBoard board) {
        this.board = board;
    }

    @PostMapping("/bench/screens")
    void changeScreens(@RequestBody String marker) {
        board.change(marker);
    }

    @PostMapping("/bench/bare")
    void changeBare(@RequestBody String text) {
        BareSockets.broadcast(text);
    }

    /** Of the process; with {@code gc} after all that nobody holds any more was thrown away. */
    @PostMapping("/bench/facts")
    Map<String, Object> facts(@RequestParam(defaultValue = "false") boolean gc) throws IOException {
        var memory = Runtime.getRuntime();
        for (int n = 0; gc && n < 3; n++) {
            System.gc();
        }
        var resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(-1L);
        return Map.of(
                "cpuMillis",
                        ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .map(Duration::toMillis)
                                .orElse(-1L),
                "residentMb", resident,
                "java", System.getProperty("java.vm.version"),
                "processors", memory.availableProcessors(),
                "compileMillis", ManagementFactory.getCompilationMXBean().getTotalCompilationTime(),
                "heapUsedKb", (memory.totalMemory() - memory.freeMemory()) >> 10,
                "threads", ManagementFactory.getThreadMXBean().getThreadCount(),
                "reads", board.reads());
    }
}
