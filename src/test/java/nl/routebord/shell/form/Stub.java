package nl.routebord.shell.form;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other end of the wire: serves pages and the scripts of {@code frontend/}, takes in commands, can misbehave and die. */
final class Stub implements AutoCloseable {

    /** How a command is met. */
    enum Mood {
        OK,
        REFUSES,
        GONE,
        BUSY,
        /** Takes the command in, and the answer gets lost on the way back. */
        LOSES_ANSWER,
        /** Answers only when {@link #release} is called. */
        SLOW,
        SENDS_ON
    }

    record Got(String path, String id, String command, JsonNode fields) {}

    final List<Got> got = new CopyOnWriteArrayList<>();
    final Map<String, String> pages = new ConcurrentHashMap<>();
    volatile Mood mood = Mood.OK;
    /** A command that makes the server fail whatever its mood. */
    volatile String poison = "";

    private final JsonMapper json = JsonMapper.builder().build();
    private final Object gate = new Object();
    private final Map<String, String> scripts;
    private HttpServer server;
    private final int port;

    Stub(Path node) throws IOException, InterruptedException {
        scripts = scripts(node);
        server = start(0);
        port = server.getAddress().getPort();
    }

    String url(String path) {
        return "http://rb.test:" + port + path;
    }

    /** Every id once, in the order of first arrival: what a server that knows its ids would have carried out. */
    List<Got> carriedOut() {
        var seen = ConcurrentHashMap.<String>newKeySet();
        return got.stream().filter(command -> seen.add(command.id())).toList();
    }

    void die() {
        server.stop(0);
    }

    void rise() {
        server = start(port);
    }

    /** Lets the slow ones go and is quick from here on. */
    void release() {
        release(Mood.OK);
    }

    /** Lets the slow ones go and meets them, and all that come, so. */
    void release(Mood then) {
        synchronized (gate) {
            mood = then;
            gate.notifyAll();
        }
    }

    @Override
    public void close() {
        release();
        server.stop(0);
    }

    private HttpServer start(int at) {
        try {
            var fresh = HttpServer.create(new InetSocketAddress("127.0.0.1", at), 0);
            fresh.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            fresh.createContext("/", this::serve);
            fresh.start();
            return fresh;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if ("POST".equals(exchange.getRequestMethod())) {
            take(exchange, path);
        } else if (scripts.containsKey(path)) {
            answer(exchange, 200, "text/javascript", scripts.get(path));
        } else {
            answer(exchange, pages.containsKey(path) ? 200 : 404, "text/html", pages.getOrDefault(path, ""));
        }
    }

    private void take(HttpExchange exchange, String path) throws IOException {
        var body = json.readTree(exchange.getRequestBody().readAllBytes());
        var command =
                new Got(path, body.get("id").asString(), body.get("command").asString(), body.get("fields"));
        var met = poison.equals(body.get("command").asString()) ? Mood.BUSY : mood;
        got.add(command);
        if (met == Mood.SLOW) {
            await();
            met = mood;
        }
        switch (met) {
            case BUSY -> answer(exchange, 503, "text/html", "<p>busy</p>");
            case LOSES_ANSWER -> exchange.close();
            case REFUSES ->
                answer(
                        exchange,
                        200,
                        "application/json",
                        "{\"ok\":false,\"text\":\"Maak de naam korter.\",\"why\":\"criteria.name.long\",\"field\":null}");
            case GONE ->
                answer(exchange, 410, "application/json", "{\"ok\":false,\"text\":\"Deze ronde is gesloten.\"}");
            case SENDS_ON ->
                answer(exchange, 200, "application/json", "{\"ok\":true,\"text\":\"\",\"go\":\"/verder\"}");
            default -> answer(exchange, 200, "application/json", "{\"ok\":true,\"text\":\"Uw punt staat erbij.\"}");
        }
    }

    private void await() {
        synchronized (gate) {
            while (mood == Mood.SLOW) {
                try {
                    gate.wait();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The scripts as a browser reads them: Node takes the types out, nothing else changes. */
    private static Map<String, String> scripts(Path node) throws IOException, InterruptedException {
        var out = Files.createTempDirectory("routebord-scripts");
        var program = "const m=require('module'),f=require('fs');const [,d,o]=process.argv;"
                + "for(const n of f.readdirSync(d).filter(n=>n.endsWith('.ts')))"
                + "f.writeFileSync(o+'/'+n.replace(/ts$/,'js'),m.stripTypeScriptTypes(f.readFileSync(d+'/'+n,'utf8')))";
        var run = new ProcessBuilder(
                        node.toString(),
                        "-e",
                        program,
                        Path.of("frontend").toAbsolutePath().toString(),
                        out.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException("the scripts cannot be read by a browser: " + said);
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.collect(Collectors.toMap(file -> "/" + file.getFileName(), Stub::read));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
