package nl.routebord.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How fast somebody may go. A budget belongs to a person, never to an address: a whole hall sits behind one. Only <i>wrong</i>
 * codes count against an address, and all wrong codes together against a breaker, so guessing is hopeless and joining is not.
 */
@Component
public class Limits {

    private final Cache<String, Bucket> people = remembered();
    private final Cache<String, Bucket> addresses = remembered();
    private final Cache<String, Bucket> codes = remembered();
    private final Cache<String, Bucket> places = remembered();
    private final Cache<String, Bucket> senders = remembered();
    private final Bucket everybody = bucket(600, Duration.ofMinutes(1));

    /** True if this person may send one more command now: 40 at once, 4 a second on the long run. */
    public boolean mayAct(String person) {
        return people.get(person, who -> bucket(40, Duration.ofSeconds(10))).tryConsume(1);
    }

    /** True while this address has tried few wrong codes: 20 a minute. */
    public boolean mayGuess(String address) {
        return addresses.get(address, from -> bucket(20, Duration.ofMinutes(1))).getAvailableTokens() > 0
                && everybody.getAvailableTokens() > 0;
    }

    /** Somebody at this address typed a code that does not exist. */
    public void wrongCode(String address) {
        addresses.get(address, from -> bucket(20, Duration.ofMinutes(1))).tryConsume(1);
        everybody.tryConsume(1);
    }

    /**
     * True while this personal code may be tried at this place: five wrong tries of one code, then one every two minutes; 60 wrong
     * ones a minute at one place, whoever tries, so that trying all 31^8 takes centuries; 40 a minute from one address, which a whole hall
     * shares. Kept apart from {@link #mayGuess}: who gropes for a personal code must not keep a hall from joining. A right code
     * waits too once a place has had its 60, or the limit would be none.
     */
    public boolean mayTry(String place, String code, String address) {
        return code(place, code).getAvailableTokens() > 0
                && place(place).getAvailableTokens() > 0
                && sender(address).getAvailableTokens() > 0;
    }

    /** Somebody at this address tried a personal code that does not exist there. */
    public void wrongTry(String place, String code, String address) {
        code(place, code).tryConsume(1);
        place(place).tryConsume(1);
        sender(address).tryConsume(1);
    }

    private Bucket code(String place, String code) {
        return codes.get(place + " " + code, tried -> bucket(5, Duration.ofMinutes(10)));
    }

    private Bucket place(String place) {
        return places.get(place, where -> bucket(60, Duration.ofMinutes(1)));
    }

    private Bucket sender(String address) {
        return senders.get(address, from -> bucket(40, Duration.ofMinutes(1)));
    }

    private static Bucket bucket(long tokens, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, period))
                .build();
    }

    private static Cache<String, Bucket> remembered() {
        return Caffeine.newBuilder()
                .maximumSize(50_000)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }
}
