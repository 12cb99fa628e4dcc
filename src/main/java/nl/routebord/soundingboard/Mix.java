package nl.routebord.soundingboard;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How mixed a sounding board is.
 *
 * @param seats one per seat in the order in which people came, free ones last: {@value #SEATS} or, with more people, as many
 * @param profiles how many there are of each profile, in order
 * @param groups how many there are of each group of the traject, in order
 * @param experienced how many get help themselves
 */
public record Mix(List<Chair> seats, List<OfProfile> profiles, List<OfGroup> groups, int experienced) {

    /** About so many the route advises (S2-T1). */
    public static final int SEATS = 6;

    /** A seat; both null where it is free. */
    public record Chair(@Nullable String alias, @Nullable Profile profile) {

        /** True where nobody sits yet. */
        public boolean isFree() {
            return profile == null;
        }
    }

    /** So many of a profile. */
    public record OfProfile(Profile profile, int people) {}

    /** So many of a group. */
    public record OfGroup(String name, int people) {}

    /** Somebody in, as far as the mix goes. */
    record Sitting(
            @Nullable String alias,
            Profile profile,
            @Nullable UUID group) {}

    /** A group of the traject. */
    record Named(UUID id, String name) {}

    static Mix of(List<Sitting> sitting, List<Named> groups) {
        var free = Math.max(0, SEATS - sitting.size());
        return new Mix(
                Stream.concat(
                                sitting.stream().map(one -> new Chair(one.alias(), one.profile())),
                                Stream.generate(() -> new Chair(null, null)).limit(free))
                        .toList(),
                Arrays.stream(Profile.values())
                        .map(profile -> new OfProfile(profile, (int) sitting.stream()
                                .filter(one -> one.profile() == profile)
                                .count()))
                        .toList(),
                groups.stream()
                        .map(group -> new OfGroup(group.name(), (int) sitting.stream()
                                .filter(one -> group.id().equals(one.group()))
                                .count()))
                        .toList(),
                (int) sitting.stream()
                        .filter(one -> isExperienced(one.profile()))
                        .count());
    }

    /** Those of whom nobody is there; "other" is nobody in particular and is never missed. */
    public List<Profile> missing() {
        return profiles.stream()
                .filter(one -> one.people() == 0 && one.profile() != Profile.OTHER)
                .map(OfProfile::profile)
                .toList();
    }

    /** The groups of which nobody is there. */
    public List<String> missingGroups() {
        return groups.stream()
                .filter(one -> one.people() == 0)
                .map(OfGroup::name)
                .toList();
    }

    /** How many are in. */
    public int people() {
        return (int) seats.stream().filter(seat -> !seat.isFree()).count();
    }

    private static boolean isExperienced(Profile profile) {
        return profile == Profile.WMO || profile == Profile.YOUTH || profile == Profile.WORK;
    }
}
