package nl.routebord.rights;

import java.util.UUID;
import nl.routebord.shared.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What makes a part of a {@link World}: who speaks in it, and how what was made is found back. */
abstract class Making {

    final Building building;
    final World world;
    final Scope lead;
    final Scope staff;
    final Scope guest;
    final Scope beside;
    final Scope member;
    final JdbcClient jdbc;

    Making(Building building, World world, JdbcClient jdbc) {
        this.building = building;
        this.world = world;
        this.jdbc = jdbc;
        this.lead = world.lead;
        this.staff = world.staff;
        this.guest = world.who(Actor.GUEST);
        this.beside = world.who(Actor.GUEST_BESIDE);
        this.member = world.who(Actor.MEMBER);
    }

    abstract void make();

    void put(String name, String value) {
        world.fields.put(name, value);
    }

    String id(String table, String column, String of, Scope author) {
        return jdbc.sql("select id from " + table + " where " + column + " = ? and author = ?")
                .params(UUID.fromString(of), author.speaker().value())
                .query((row, n) -> row.getString(1))
                .single();
    }

    String one(String sql, String of) {
        return jdbc.sql(sql)
                .param(UUID.fromString(of))
                .query((row, n) -> row.getString(1))
                .list()
                .getFirst();
    }

    String named(String table, String name) {
        var column = table.equals("criterion") ? "name" : "text";
        return world.one("select x.id from " + table
                + " x join activity a on a.id = x.activity_id where a.traject_id = :t and x." + column + " = '"
                + world.text(name) + "'");
    }
}
