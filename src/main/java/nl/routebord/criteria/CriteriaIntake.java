package nl.routebord.criteria;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import nl.routebord.workshop.ApprovedOnly;
import nl.routebord.workshop.AsRead;
import nl.routebord.workshop.HideReason;
import nl.routebord.workshop.TypedIn;
import org.springframework.stereotype.Component;

/** {@code criteria.*}: reads the fields and calls the service. */
@Component
class CriteriaIntake implements Intake {

    private final Criteria criteria;
    private final Supports supports;
    private final Hidings hidings;
    private final Approvals approvals;
    private final ApprovedOnly only;
    private final Joins joins;
    private final Splits splits;
    private final CriterionTyping typing;
    private final Shortlist shortlist;
    private final Withdrawals withdrawals;

    CriteriaIntake(
            Criteria criteria,
            Supports supports,
            Hidings hidings,
            Approvals approvals,
            ApprovedOnly only,
            Joins joins,
            Splits splits,
            CriterionTyping typing,
            Shortlist shortlist,
            Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        this.shortlist = shortlist;
        this.typing = typing;
        this.criteria = criteria;
        this.supports = supports;
        this.hidings = hidings;
        this.approvals = approvals;
        this.only = only;
        this.joins = joins;
        this.splits = splits;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "criteria.propose",
                "criteria.typein",
                "criteria.edit",
                "criteria.withdraw",
                "criteria.support",
                "criteria.hide",
                "criteria.why",
                "criteria.restore",
                "criteria.approval",
                "criteria.approve",
                "criteria.approveall",
                "criteria.short",
                "criteria.shortonly",
                "criteria.resolve",
                "criteria.join",
                "criteria.split",
                "criteria.apart");
    }

    @Override
    public Set<String> bringsIn() {
        return Set.of("criteria.propose");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var id = command.id();
        var fields = command.fields();
        return switch (command.name()) {
            case "criteria.propose" -> criteria.propose(scope, id, fields.activity(), Wording.read(fields));
            case "criteria.typein" ->
                typing.add(scope, id, fields.activity(), TypedIn.read(fields), Wording.sentence(fields));
            case "criteria.edit" ->
                criteria.edit(scope, id, fields.id("item"), fields.number("base"), Wording.read(fields));
            case "criteria.withdraw" -> withdrawals.withdraw(scope, id, fields.id("item"));
            case "criteria.support" -> supports.support(scope, id, fields.id("item"), seen(fields), fields.flag("on"));
            case "criteria.hide" ->
                hidings.hide(
                        scope,
                        id,
                        fields.id("item"),
                        fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "criteria.why" ->
                hidings.explain(
                        scope,
                        id,
                        fields.id("item"),
                        fields.choice("reason", HideReason.class, "workshop.refused.reason"));
            case "criteria.approval" -> only.turn(scope, id, CriteriaKind.NAME, fields.activity(), fields.flag("on"));
            case "criteria.approve" ->
                approvals.one(scope, id, fields.id("item"), fields.number("version"), fields.flag("on"));
            case "criteria.approveall" -> approvals.everything(scope, id, fields.activity(), AsRead.read(fields));
            case "criteria.short" -> shortlist.one(scope, id, fields.id("item"), fields.flag("on"));
            case "criteria.shortonly" -> shortlist.only(scope, id, fields.activity(), fields.flag("on"));
            case "criteria.restore" -> hidings.restore(scope, id, fields.id("item"));
            case "criteria.resolve" -> resolve(scope, command);
            case "criteria.join" -> joins.join(scope, id, fields.id("item"), fields.id("other"), Wording.read(fields));
            case "criteria.split" -> splits.split(scope, id, fields.id("item"), texts(fields));
            case "criteria.apart" -> joins.takeApart(scope, id, fields.id("item"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    private Answer resolve(Scope scope, Command command) {
        var fields = command.fields();
        var choice = fields.choice("choice", Criteria.Choice.class, "criteria.choice");
        var joined = choice == Criteria.Choice.JOIN ? Wording.read(fields) : new Wording("", "");
        return criteria.resolve(scope, command.id(), fields.id("rival"), choice, fields.number("base"), joined);
    }

    /** A point per line. */
    private static List<Wording> texts(Fields fields) {
        return fields.values()
                .getOrDefault("texts", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Wording::of)
                .toList();
    }

    private static OptionalInt seen(Fields fields) {
        return fields.values().containsKey("version") ? OptionalInt.of(fields.number("version")) : OptionalInt.empty();
    }
}
