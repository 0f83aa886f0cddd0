package io.luxuan.draw;

import io.luxuan.assignment.Certificate;
import io.luxuan.draw.frozen.DrawProblem;
import io.luxuan.shared.verify.Difference;
import io.luxuan.shared.verify.ShapeFault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws again from a record alone and names the first thing that differs. Needs no database, clock or network. */
final class Redraw {
    private final DrawRecord record;

    private Redraw(DrawRecord record) {
        this.record = record;
    }

    /** What somebody noted at the time; null for what nobody did. @param changes one of the heads of the chain of changes */
    record Noted(String commitment, String changes) {
        static final Noted NOTHING = new Noted(null, null);

        static Noted of(String commitment, String changes) {
            return new Noted(lower(commitment), lower(changes));
        }

        private static String lower(String hash) {
            return hash == null ? null : hash.toLowerCase(Locale.ROOT);
        }
    }

    static Optional<Difference> difference(DrawRecord record, Noted noted) {
        try {
            return checked(record, noted);
        } catch (RuntimeException senseless) {
            return Optional.of(ShapeFault.SENSELESS.at("", "values that the rules cannot be applied to", "a draw"));
        }
    }

    private static Optional<Difference> checked(DrawRecord record, Noted noted) {
        Redraw again = new Redraw(record);
        RedrawHashes hashes = new RedrawHashes(record);
        List<Supplier<Optional<Difference>>> checks = List.of(hashes::form, () -> again.published(noted.commitment()),
                hashes::hashes, again::values, again::seed, new RedrawChanges(record)::difference, () -> hashes.heads(noted.changes()),
                again::proof, again::panels, () -> new RedrawSubstitutes(record).difference());
        return checks.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<Difference> published(String published) {
        return published == null ? Optional.empty() : same(DrawFault.PUBLISHED, "/hash", record.hash(), published);
    }

    private Optional<Difference> values() {
        if (record.values().size() != record.sources().size()) {
            return same(DrawFault.VALUE_COUNT, "/values", record.values().size() + " values", record.sources().size() + " values");
        }
        for (int at = 0; at < record.sources().size(); at++) {
            PublicSource source = record.sources().get(at);
            EnteredValue value = record.values().get(at);
            Optional<Difference> difference = same(DrawFault.VALUE, "/values/" + at + "/normalised", value.normalised(),
                    source.kind().normalise(value.typed()).orElse("not a value of kind " + source.kind()));
            if (difference.isPresent() || value.sourceNo() != source.number()) {
                return difference.or(() -> same(DrawFault.VALUE_PLACE, "/values",
                        "value of source " + value.sourceNo(), "value of source " + source.number()));
            }
        }
        return Optional.empty();
    }

    private Optional<Difference> seed() {
        List<String> values = record.values().stream().map(EnteredValue::normalised).toList();
        return same(DrawFault.SEED, "/seed", record.seed(), Chain.of(record.hash(), record.secret(), values).seed());
    }

    /** The panels of the record against its own dual prices: optimal and the only optimum, without solving. */
    private Optional<Difference> proof() {
        DrawProblem problem = DrawProblem.of(record.snapshot(), record.changes());
        int[][] panels = problem.places(record.drawn().panels());
        if (Arrays.stream(panels).flatMapToInt(Arrays::stream).anyMatch(place -> place < 0)) {
            return Optional.of(DrawFault.STRANGER.at("/drawn/panels", "an expert who is not in the pool", "experts of the pool"));
        }
        String value = new Chain(record.seed()).value(record.drawn().chain());
        Certificate prices = record.drawn().proof().certificate();
        Certificate.Check check = problem.isWide() ? prices.check(problem.wide(value), panels) : prices.check(problem.under(value), panels);
        return check.optimal()
                ? same(DrawFault.OBJECTIVE, "/drawn/proof/objective", record.drawn().proof().objective(), Long.toString(check.objective()))
                : Optional.of(DrawFault.PROOF.at("/drawn/proof", "prices that prove nothing", "prices that prove the panels"));
    }

    private Optional<Difference> panels() {
        SolveDraw.Result result = SolveDraw.solve(record.snapshot(), record.changes(), new Chain(record.seed()));
        if (!(result instanceof SolveDraw.Result.Panels solved)) {
            return Optional.of(DrawFault.NO_PANELS.at("/drawn/panels", record.drawn().panels().size() + " panels", "none exist"));
        }
        List<String> recorded = lines(record.drawn());
        List<String> drawn = lines(solved.drawn());
        for (int at = 0; at < Math.max(recorded.size(), drawn.size()); at++) {
            Optional<Difference> difference = same(DrawFault.PANEL, "/drawn/panels/" + at,
                    at < recorded.size() ? recorded.get(at) : "none", at < drawn.size() ? drawn.get(at) : "none");
            if (difference.isPresent()) {
                return difference;
            }
        }
        return same(DrawFault.CHAIN_VALUE, "/drawn/chain", String.valueOf(record.drawn().chain()), String.valueOf(solved.drawn().chain()));
    }

    private static List<String> lines(Drawn drawn) {
        return drawn.panels().stream().map(panel -> panel.application() + " " + Arrays.toString(panel.experts())).toList();
    }

    static Optional<Difference> same(DrawFault fault, String pointer, String recorded, String found) {
        return found.equals(recorded) ? Optional.empty() : Optional.of(fault.at(pointer, recorded, found));
    }
}
