package nl.routebord.soundingboard;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the sounding board of a traject for its staff; nothing for anybody else. */
@Component
class MemberBoardSource implements Source {

    private final JdbcClient jdbc;
    private final Seated seated;
    private final DeviceRows devices;
    private final MemberLinks links;
    private final Groups groups;
    private final Clock clock;

    MemberBoardSource(
            JdbcClient jdbc, Seated seated, DeviceRows devices, MemberLinks links, Groups groups, Clock clock) {
        this.jdbc = jdbc;
        this.seated = seated;
        this.devices = devices;
        this.links = links;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return MemberBoard.TOPIC;
    }

    @Override
    public MemberBoard read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return MemberBoard.NOBODY;
        }
        var traject = new TrajectId(UUID.fromString(topic.id()));
        var grouped = grouped(traject);
        var members = seated.of(traject).stream()
                .map(seat -> member(
                        seat,
                        grouped.getOrDefault(seat.id().value(), Optional.empty())
                                .orElse(null)))
                .toList();
        var known = groups.of(traject);
        return new MemberBoard(
                members,
                Mix.of(
                        members.stream()
                                .filter(MemberBoard.Member::open)
                                .map(one -> new Mix.Sitting(one.alias(), one.profile(), one.group()))
                                .toList(),
                        known.stream()
                                .map(group -> new Mix.Named(group.id(), group.name()))
                                .toList()),
                known.stream()
                        .map(group -> new MemberBoard.Choice(group.id(), group.name()))
                        .toList());
    }

    private MemberBoard.Member member(Seat seat, @Nullable UUID group) {
        var open = seat.isOpen(clock.instant());
        return new MemberBoard.Member(
                seat.id(),
                seat.alias(),
                seat.term(),
                seat.profile(),
                group,
                open,
                seat.outAt() != null,
                open && !seat.used() && !seat.handed() ? links.working(seat) : "",
                open ? devices.of(seat.id()) : java.util.List.of());
    }

    private Map<UUID, Optional<UUID>> grouped(TrajectId traject) {
        var grouped = new HashMap<UUID, Optional<UUID>>();
        jdbc.sql("select id, group_id from participant where traject_id = ? and kind = 'MEMBER' and unlinked is null")
                .param(traject.value())
                .query(row -> {
                    grouped.put(
                            row.getObject("id", UUID.class),
                            Optional.ofNullable(row.getObject("group_id", UUID.class)));
                });
        return grouped;
    }
}
