package io.luxuan.assignment;

import io.luxuan.assignment.Certificate.Check;

/** Proves panels optimal from the problem and the prices alone. */
final class CertificateCheck {
    private CertificateCheck() {}

    static Check of(AssignmentProblem problem, int[][] panels, Certificate certificate) {
        if (certificate.applicationPrice().length != problem.applications()
                || certificate.expertPrice().length != problem.experts()) {
            return new Check(false, 0, 0, "the certificate is of another problem");
        }
        long bound;
        try {
            bound = DualBound.of(problem, certificate);
        } catch (ArithmeticException absurd) {
            return new Check(false, 0, 0, "the prices are out of range");
        }
        String broken = HardRules.broken(problem, panels).orElse(null);
        if (broken != null) {
            return new Check(false, 0, bound, broken);
        }
        long objective = problem.objective(panels);
        String reason = objective == bound ? null : "the objective is " + (bound - objective) + " below the bound";
        return new Check(true, objective, bound, reason);
    }
}
