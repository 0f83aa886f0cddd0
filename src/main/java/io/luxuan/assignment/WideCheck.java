package io.luxuan.assignment;

import io.luxuan.assignment.Certificate.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Proves panels of a problem that is read in parts optimal, from the problem and the prices alone. */
final class WideCheck {
    private WideCheck() {}

    /** Of one part. @param broken the first rule that its panels break; null for none */
    private record Part(long bound, long objective, String broken) {}

    static Check of(WideProblem wide, int[][] panels, Certificate certificate) {
        AssignmentProblem nobody = wide.part(0, 0);
        if (certificate.applicationPrice().length != wide.applications() || certificate.expertPrice().length != nobody.experts()) {
            return new Check(false, 0, 0, "the certificate is of another problem");
        }
        if (panels.length != wide.applications()) {
            return new Check(false, 0, 0, panels.length + " panels for " + wide.applications() + " applications");
        }
        try {
            KeptChoices parts = new KeptChoices(wide);
            return of(nobody, panels, certificate,
                    IntStream.range(0, parts.count()).parallel().mapToObj(at -> part(parts, at, panels, certificate)).toList());
        } catch (ArithmeticException absurd) {
            return new Check(false, 0, 0, "the prices are out of range");
        }
    }

    private static Part part(KeptChoices parts, int at, int[][] panels, Certificate certificate) {
        Certificate prices = parts.prices(at, certificate);
        AssignmentProblem choices = parts.wide.worth(parts.from(at), parts.to(at), prices);
        int[][] there = parts.panels(at, panels);
        String broken = HardRules.brokenPanel(choices, there).orElse(null);
        return new Part(DualBound.ofApplications(choices, prices), broken == null ? choices.objective(there) : 0, broken);
    }

    private static Check of(AssignmentProblem nobody, int[][] panels, Certificate certificate, List<Part> parts) {
        long bound = DualBound.ofLoads(nobody, certificate);
        long objective = 0;
        for (Part part : parts) {
            bound = Math.addExact(bound, part.bound());
            objective = Math.addExact(objective, part.objective());
        }
        Optional<String> broken = parts.stream().map(Part::broken).filter(reason -> reason != null).findFirst()
                .or(() -> HardRules.brokenLoad(nobody, PanelView.loads(nobody.experts(), panels)));
        if (broken.isPresent()) {
            return new Check(false, 0, bound, broken.get());
        }
        return new Check(true, objective, bound, objective == bound ? null : "the objective is " + (bound - objective) + " below the bound");
    }
}
