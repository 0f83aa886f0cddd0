package io.luxuan.bench.scale;

import io.luxuan.account.Accounts;
import io.luxuan.account.NewAccount;
import io.luxuan.bench.server.BenchDatabase;
import io.luxuan.round.Round;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.workflow.Processes;
import io.luxuan.workflow.Tasks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.IntStream;

/**
 * A round that other benchmarks look at, made on their database by the platform's own services: first as far as its open
 * score tasks, then to its published list. Between the two the database is left alone.
 */
public final class GeneratedRound implements AutoCloseable {
    public static final String PASSWORD = "Rehearsal#2026";
    /** Managers watcher0, watcher1 and so on. */
    public static final String WATCHER = "watcher";
    public static final int WATCHERS = 50;

    private static final long SEED = 20261123;
    /** A published list that pages can be turned in. */
    private static final int SELECTED_OF = 2;

    private final BenchDatabase database;
    private final RoundPlan plan;
    private final int threads;
    private String id;

    public GeneratedRound(BenchDatabase database, int applications, int threads) {
        this.database = database;
        this.plan = new RoundPlan(applications, SEED, SELECTED_OF);
        this.threads = threads;
    }

    /** Five open score tasks an application, all of them late. */
    public void toScoring() {
        inWorld((world, round) -> {
            id = round.toScoring();
            Actors.run(Person.SYSTEM, () -> {
                world.get(Tasks.class).due(id, "score", world.get(MovableClock.class).now().minusMonths(3));
                world.get(Accounts.class).createAll(IntStream.range(0, WATCHERS).mapToObj(i ->
                        new NewAccount(WATCHER + i, PASSWORD, "值班" + i, Role.MANAGER, null)).toList());
            });
        });
        letExpertsSignIn();
    }

    /** Scored, ranked, decided and in publicity. */
    public void toList() {
        inWorld((world, round) -> {
            Round read = Actors.as(Person.SYSTEM, () -> world.get(Rounds.class).get(id));
            world.get(MovableClock.class).moveTo(read.recommendBy().plusDays(2));
            round.toDecision(id);
            world.get(Processes.class).runDueWork();
        });
    }

    public String id() {
        return id;
    }

    /** How many tasks the busiest expert has. */
    public int busiest() {
        return Integer.parseInt(text("""
                SELECT MAX(seats) FROM (SELECT COUNT(*) AS seats FROM review_assignment
                                        WHERE round_id = ? AND live = TRUE GROUP BY account_id) loads"""));
    }

    /** The user name of an expert with so many tasks, or as near below it as there is. */
    public String expertWith(int tasks) {
        return text("""
                SELECT a.username FROM account a JOIN review_assignment s ON s.account_id = a.id
                WHERE s.round_id = ? AND s.live = TRUE GROUP BY a.username HAVING COUNT(*) <= %d
                ORDER BY COUNT(*) DESC, a.username LIMIT 1""".formatted(tasks));
    }

    /** The notice of the proposed list. */
    public String publishedList() {
        return text("SELECT id FROM notice WHERE round_id = ? AND kind = 'PROPOSED'");
    }

    private interface Chapter {
        void play(BenchWorld world, PlatformRound round);
    }

    private void inWorld(Chapter chapter) {
        ScaleDatabase known = new GivenDatabase(database);
        try (BenchWorld world = BenchWorld.start(known, threads + 4)) {
            chapter.play(world, new PlatformRound(world, plan, new Workers(threads), new Meter(known)));
        }
    }

    /** Generated experts have no passwords of their own. */
    private void letExpertsSignIn() {
        try (Connection connection = database.connect();
                PreparedStatement hash = connection.prepareStatement("SELECT password_hash FROM account WHERE username = '" + WATCHER + "0'");
                ResultSet found = hash.executeQuery();
                PreparedStatement give = connection.prepareStatement("UPDATE account SET password_hash = ? WHERE role = 'EXPERT'")) {
            found.next();
            give.setString(1, found.getString(1));
            give.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String text(String sql) {
        try (Connection connection = database.connect(); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, id);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("nothing found by " + sql);
                }
                return rows.getString(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        database.drop();
    }
}
