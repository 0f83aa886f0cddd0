package io.luxuan.assignment;

/** The bound that dual prices prove, for all choices of a problem. */
final class DualBound {
    private final AssignmentProblem problem;
    private final long[] expertPrice;
    private final long[] best; // of each institution, for the application at hand
    private final int[] touched;
    private final BestPanel panels;

    private DualBound(AssignmentProblem problem, Certificate certificate) {
        this.problem = problem;
        this.expertPrice = certificate.expertPrice();
        this.best = new long[problem.institutions()];
        this.panels = new BestPanel(problem);
        this.touched = new int[problem.institutions()];
    }

    /** @throws ArithmeticException when the prices are so absurd that the bound does not fit a long */
    static long of(AssignmentProblem problem, Certificate certificate) {
        return Math.addExact(ofApplications(problem, certificate), ofLoads(problem, certificate));
    }

    static long ofApplications(AssignmentProblem problem, Certificate certificate) {
        DualBound bound = new DualBound(problem, certificate);
        long sum = 0;
        for (int which = 0; which < problem.applications(); which++) {
            sum = Math.addExact(sum, bound.of(which, certificate.applicationPrice()[which]));
        }
        return sum;
    }

    static long ofLoads(AssignmentProblem problem, Certificate certificate) {
        long sum = 0;
        for (int who = 0; who < problem.experts(); who++) {
            long price = certificate.expertPrice()[who];
            int load = price > 0 ? problem.cap()[who] : problem.minimum()[who];
            sum = Math.addExact(sum, Math.multiplyExact(price, load));
        }
        return sum;
    }

    /** What an application can be worth at most; with panel rules what its best panel is worth, if that is less. */
    private long of(int which, long price) {
        long most = Math.addExact(Math.multiplyExact(price, problem.demand()[which]), aboveThePrices(which, price));
        if (problem.rules().isEmpty()) {
            return most;
        }
        long withRules = panels.find(which, expertPrice, null);
        return withRules == BestPanel.NONE ? most : Math.min(most, withRules);
    }

    /** The sum over institutions of the most that one of its experts is worth to the application above the prices. */
    private long aboveThePrices(int which, long price) {
        int institutions = 0;
        long sum = 0;
        for (int at = problem.start()[which]; at < problem.start()[which + 1]; at++) {
            int who = problem.expert()[at];
            long above = problem.gain()[at] - price - expertPrice[who];
            int institution = problem.institution()[who];
            if (above > best[institution]) {
                if (best[institution] == 0) {
                    touched[institutions++] = institution;
                }
                sum = Math.addExact(sum, above - best[institution]);
                best[institution] = above;
            }
        }
        while (institutions > 0) {
            best[touched[--institutions]] = 0;
        }
        return sum;
    }
}
