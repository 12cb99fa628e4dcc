package nl.routebord.load;

import java.lang.management.ManagementFactory;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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

    @GetMapping("/bench/facts")
    Map<String, Object> facts() {
        var memory = Runtime.getRuntime();
        return Map.of(
                "java", System.getProperty("java.vm.version"),
                "processors", memory.availableProcessors(),
                "heapUsedMb", (memory.totalMemory() - memory.freeMemory()) >> 20,
                "threads", ManagementFactory.getThreadMXBean().getThreadCount(),
                "reads", board.reads());
    }
}
