package io.luxuan.bench.assignment;

import io.luxuan.assignment.AssignmentProblem;

/**
 * An instance to measure on.
 *
 * @param name    what it is called in the results
 * @param problem its choices with mixed gains
 * @param gains   how they were mixed
 * @param unit    what a fit of 1 is in the numbers that are mixed
 */
record Round(String name, AssignmentProblem problem, Gains gains, int unit) {
    double fit(int application, int who) {
        return (double) gains.fit(problem.gain()[problem.choice(application, who)]) / unit;
    }
}
