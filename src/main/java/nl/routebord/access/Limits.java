package nl.routebord.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How fast somebody may go. A budget belongs to a person, never to an address: a whole hall sits behind one. Only <i>wrong</i>
 * codes count against an address, and all wrong codes together against a breaker, so guessing is hopeless and joining is not.
 * Where nobody is known at all, as in a poll by link, an address has room for a hall of new ones, and then for few.
 */
@Component
public class Limits {

    /** More than a hall mistypes; in four hours it gives one chance in three million to hit one of forty people's codes. */
    private static final int WRONG_RESUMES = 30;

    /** Strangers who take part in something without coming in, as in a poll: 500 phones, some of them twice. */
    private static final int HALL = 600;

    /** A thousand phones of one hall come in by its one address within half a minute, and half of them a second time. */
    private static final int FULL_HOUSE = 1_500;

    private static final Duration FILLS_A_HALL = Duration.ofHours(10);

    /** Wrong codes a minute: of one address, of one address under attack, of all before the alarm, of all at the very most. */
    private static final int GUESSES = 20;

    private static final int FEW = 3;
    private static final int ALARM = 600;
    private static final int FLOOD = 6_000;

    /** Longer than an evening with its setting up. */
    private static final Duration EVENING = Duration.ofHours(12);

    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

    private final Cache<String, Bucket> people = remembered(Duration.ofMinutes(10));
    private final Cache<String, Bucket> bringers = remembered(Duration.ofMinutes(10));
    private final Cache<String, Bucket> addresses = remembered(Duration.ofMinutes(10));
    private final Cache<String, Bucket> resumes = remembered(Duration.ofMinutes(10));
    private final Cache<String, Bucket> resumedCodes = remembered(Duration.ofMinutes(10));
    private final Cache<String, Bucket> beginners = remembered(FILLS_A_HALL);
    private final Cache<String, Bucket> joiners = remembered(FILLS_A_HALL);
    private final Cache<String, Boolean> right =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(EVENING).build();
    private final Bucket everybody = bucket(ALARM, Duration.ofMinutes(1));
    private final Bucket flood = bucket(FLOOD, Duration.ofMinutes(1));
    private final Bucket alarm = bucket(1, Duration.ofMinutes(1));
    private final Cache<String, Bucket> mailboxes = remembered(Duration.ofMinutes(20));
    private final Cache<String, Bucket> askers = remembered(Duration.ofMinutes(10));
    private final Bucket mails = bucket(120, Duration.ofMinutes(10));

    /** True if this person may send one more command now: 40 at once, 4 a second on the long run. */
    public boolean mayAct(String person) {
        return people.get(person, who -> bucket(40, Duration.ofSeconds(10))).tryConsume(1);
    }

    /** True if this person may put one more new thing before everybody now: four at once, 20 a minute on the long run. */
    public boolean mayBringIn(String person) {
        return bringers.get(person, who -> bucket(4, Duration.ofSeconds(12))).tryConsume(1);
    }

    /**
     * True if one more person nobody knows may begin here, from this address: {@value #HALL} at once, and 60 an hour on the
     * long run. An IPv6 address counts with its whole network of 64 bits, which one household has to itself.
     *
     * @param what they take part in; each has a budget of its own
     */
    public boolean mayBegin(String what, String address) {
        return beginners
                .get(what + " " + network(address), from -> bucket(HALL, FILLS_A_HALL))
                .tryConsume(1);
    }

    /**
     * True if one more person may come into this evening by its code, from this address: {@value #FULL_HOUSE} at once, and 150 an
     * hour on the long run. Unlike {@link #mayBegin} it is asked only after a right code. Networks of IPv6 count as there.
     *
     * @param evening each has a budget of its own
     */
    public boolean mayJoin(String evening, String address) {
        return joiners.get(evening + " " + network(address), from -> bucket(FULL_HOUSE, FILLS_A_HALL))
                .tryConsume(1);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 16 ? HexFormat.of().formatHex(bytes, 0, 8) : address;
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    /**
     * True while this address has tried few wrong codes: {@value #GUESSES} a minute. Where the whole world together tries more
     * than {@value #ALARM} a minute, somebody is guessing from many places: then {@value #FEW}, and it is told in the log. Above
     * {@value #FLOOD} nobody's code is looked up any more but those of {@link #mayTry}.
     */
    public boolean mayGuess(String address) {
        var left = guesses(address).getAvailableTokens();
        return flood.getAvailableTokens() > 0 && left > (everybody.getAvailableTokens() > 0 ? 0 : GUESSES - FEW);
    }

    /**
     * As {@link #mayGuess}, and always for a code that was right here a while ago: a hall goes on joining while a neighbour
     * behind the same address guesses. That neighbour learns nothing by it.
     */
    public boolean mayTry(String address, String code) {
        return mayGuess(address) || right.getIfPresent(network(address) + " " + code) != null;
    }

    /** This code was right, and came from here: a phone that joined, or the desk and the hall's screen of that evening. */
    public void rightCode(String address, String code) {
        right.put(network(address) + " " + code, true);
    }

    /** Somebody at this address typed a code that does not exist. */
    public void wrongCode(String address) {
        guesses(address).tryConsume(1);
        flood.tryConsume(1);
        if (!everybody.tryConsume(1) && alarm.tryConsume(1)) {
            LOG.warn("More than {} wrong codes in a minute: somebody may be guessing from many addresses.", ALARM);
        }
    }

    private Bucket guesses(String address) {
        return addresses.get(network(address), from -> bucket(GUESSES, Duration.ofMinutes(1)));
    }

    /**
     * True while few wrong codes to go on with were typed in this workshop: five a minute of one code, {@value #WRONG_RESUMES} a
     * minute of all together. No address counts here: the one who mistypes and the neighbour who does not share it.
     */
    public boolean mayResume(String workshop, String code) {
        return resumes(workshop).getAvailableTokens() > 0
                && resumes(workshop, code).getAvailableTokens() > 0;
    }

    /** Somebody typed a code to go on with that is nobody's in this workshop. */
    public void wrongResume(String workshop, String code) {
        resumes(workshop).tryConsume(1);
        resumes(workshop, code).tryConsume(1);
    }

    /**
     * True if a stranger may ask for a mail now: three in a quarter of an hour to one mailbox, ten a minute from one address and
     * 120 in ten minutes from everybody. Whether anybody has that mailbox does not matter here, so a no tells nothing.
     *
     * @param mailbox what stands for it, for example its hash; it is kept for a while
     */
    public boolean mayAskMail(String address, String mailbox) {
        return askers.get(address, from -> bucket(10, Duration.ofMinutes(1))).tryConsume(1)
                && mailboxes
                        .get(mailbox, to -> bucket(3, Duration.ofMinutes(15)))
                        .tryConsume(1)
                && mails.tryConsume(1);
    }

    private Bucket resumes(String workshop) {
        return resumes.get(workshop, where -> bucket(WRONG_RESUMES, Duration.ofMinutes(1)));
    }

    private Bucket resumes(String workshop, String code) {
        return resumedCodes.get(workshop + " " + code, tried -> bucket(5, Duration.ofMinutes(1)));
    }

    private static Bucket bucket(long tokens, Duration period) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(tokens).refillGreedy(tokens, period))
                .build();
    }

    /** At least as long as an empty bucket takes to be full again: forgotten sooner, it would be full at once. */
    private static Cache<String, Bucket> remembered(Duration life) {
        return Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(life).build();
    }
}
