package io.luxuan.assignment;

import java.util.stream.IntStream;

/** A cheapest flow in which single choices are forced or forbidden, one after the other, and let go again. */
final class FixedFlow extends WarmFlow {
    final byte[] fixed; // of each choice: 1 forced, -1 forbidden
    private final Journal journal;

    FixedFlow(AssignmentProblem problem, Optimum optimum) {
        this(problem, optimum, new Journal());
    }

    private FixedFlow(AssignmentProblem problem, Optimum optimum, Journal journal) {
        super(problem, optimum, journal);
        this.journal = journal;
        this.fixed = new byte[problem.choices()];
        admitWhatPays();
    }

    boolean sits(int choice) {
        return residual.flow(network.firstChoice + choice) > 0;
    }

    /** The experts of one application now. */
    int[] panel(int which) {
        return IntStream.range(problem.start()[which], problem.start()[which + 1]).filter(this::sits)
                .map(at -> problem.expert()[at]).toArray();
    }

    long effort() {
        return finder.effort();
    }

    int mark() {
        return journal.mark();
    }

    void backTo(int mark) {
        journal.backTo(mark);
    }

    /** Keeps this expert on the panel whatever it costs; false when nobody can make room. */
    boolean force(int choice) {
        int arc = network.firstChoice + choice;
        if (sits(choice)) {
            fix(choice, 1);
            return true;
        }
        int node = network.head[arc];
        if (network.isPair(node) && residual.flow(network.onward(node)) == 0) {
            int onward = network.onward(node);
            finder.setPotential(node, finder.potential(network.head[onward]));
            send(onward, 1);
            node = network.head[onward];
        }
        send(arc, 1);
        fix(choice, 1);
        finder.supply(node, 1);
        return finder.fill(network.tail[arc]);
    }

    /** Keeps this expert off the panel; false when nobody else can have the seat. */
    boolean forbid(int choice) {
        int arc = network.firstChoice + choice;
        boolean sat = sits(choice);
        if (sat) {
            send(arc, -1);
        }
        fix(choice, -1);
        if (!sat) {
            return true;
        }
        finder.supply(network.tail[arc], 1);
        return finder.fill(network.head[arc]);
    }

    /** What an application's seat costs now. */
    long applicationPrice(int which) {
        return finder.potential(network.application(which)) + network.shift - finder.potential(FlowNetwork.POOL);
    }

    private void send(int arc, int units) {
        journal.did(() -> residual.send(arc, -units));
        residual.send(arc, units);
    }

    private void fix(int choice, int way) {
        int arc = network.firstChoice + choice;
        journal.did(() -> {
            residual.unlock(arc);
            fixed[choice] = 0;
        });
        residual.lock(arc);
        fixed[choice] = (byte) way;
    }
}
