package nl.routebord.road;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routebord.access.Cookies;
import nl.routebord.access.Limits;
import nl.routebord.shared.CommandId;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.shell.Language;
import nl.routebord.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where every outbox delivers. Outside Vaadin on purpose: no session lock is held while the database works, so tabs of one
 * browser never wait for each other, and what was typed still arrives after the page's session has died.
 */
@RestController
class OutboxController {

    private final Seats seats;
    private final Limits limits;
    private final Turnstile turnstile;
    private final List<Gate> gates;
    private final Notebook notebook;
    private final Tally tally;
    private final Map<String, Intake> intakes = new HashMap<>();
    private final Set<String> bringingIn = new HashSet<>();

    OutboxController(
            Seats seats,
            Limits limits,
            Turnstile turnstile,
            List<Gate> gates,
            Notebook notebook,
            Tally tally,
            List<Intake> all) {
        this.tally = tally;
        this.notebook = notebook;
        this.seats = seats;
        this.limits = limits;
        this.turnstile = turnstile;
        this.gates = List.copyOf(gates);
        for (var intake : all) {
            bringingIn.addAll(intake.bringsIn());
            for (var command : intake.commands()) {
                if (intakes.put(command, intake) != null) {
                    throw new IllegalStateException("two intakes own " + command);
                }
            }
        }
    }

    @PostMapping("/uit/{seat}")
    ResponseEntity<Reply> take(@PathVariable String seat, @RequestBody Sent sent, HttpServletRequest request) {
        var locale = Language.of(request.getCookies());
        var scope = Cookies.secretOf(request.getCookies(), seat).flatMap(secret -> seats.scopeOf(seat, secret));
        if (scope.isEmpty()) {
            throw Refusal.because("road.refused.seat");
        }
        if (!mayGoOn(seat, scope.get(), sent)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .body(Reply.no(Words.say(locale, "road.refused.fast"), "road.refused.fast"));
        }
        return ResponseEntity.ok(
                Reply.yes(Words.say(locale, carryOut(scope.get(), sent).text())));
    }

    /** Staff brings in what a whole hall said, so only its taps are counted. */
    private boolean mayGoOn(String seat, Scope scope, Sent sent) {
        var person = seat + scope.who();
        return limits.mayAct(person)
                && (scope.isStaff() || !bringingIn.contains(sent.command()) || limits.mayBringIn(person));
    }

    private Answer carryOut(Scope scope, Sent sent) {
        var command = sent.opened();
        var intake = intakes.get(command.name());
        if (intake == null) {
            throw Refusal.because("road.refused.broken");
        }
        return tally.during(command.name(), () -> takeIn(intake, scope, command));
    }

    private Answer takeIn(Intake intake, Scope scope, Command command) {
        try {
            gates.forEach(gate -> gate.requireMay(scope, command));
            return turnstile.pass(
                    scope, () -> Retry.once(() -> notebook.during(scope, command, () -> intake.take(scope, command))));
        } catch (RuntimeException end) {
            notebook.ended(scope, command, end);
            throw end;
        }
    }

    /** The body of a delivery, as {@code outbox.ts} writes it. */
    record Sent(
            @Nullable String id,
            @Nullable String command,
            @Nullable Map<String, @Nullable String> fields) {

        /** A delivery with a missing part comes from no page of ours. */
        Command opened() {
            if (id == null || command == null || fields == null) {
                throw Refusal.because("road.refused.broken");
            }
            return new Command(new CommandId(id), command, Fields.sent(fields));
        }
    }
}
