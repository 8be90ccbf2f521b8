package org.dateline.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns how much each feature of a place weighs: a softmax over the choices of each figure, the likelihood of those that are
 * right, and a penalty on large weights (L2), minimized by L-BFGS. So that the weights do not lean on what the rules propose,
 * which gold knows too well, a part of each example is learned from without that. Deterministic.
 */
final class PlaceLearner {

    private static final double PENALTY = 10;
    /** How much of an example is learned from with what the rules propose, the rest without. */
    private static final double WITH_RULES = 0.8;
    /** What an example of no place weighs: few are, and silence is asked for. */
    private static final double SILENT = 2.5;
    /** What an article with the town of one incident weighs, beside one with gold of figures. */
    private static final double TOWN_ONLY = 0.1;
    private static final int ITERATIONS = 80;
    private static final int MEMORY = 7;
    private static final int HALVINGS = 20;
    private static final double SUFFICIENT = 1e-4;
    private static final double CONVERGED = 1e-6;

    private final boolean[] ofRules;
    private final boolean useRules;
    private final List<PlaceExample> examples;
    private final double[] shares;

    /**
     * @param names the names of the features
     * @param examples what to learn from
     * @param useRules whether what the rules propose may weigh, too
     */
    PlaceLearner(List<String> names, List<PlaceExample> examples, boolean useRules) {
        this.ofRules = new boolean[names.size()];
        for (int i = 0; i < ofRules.length; i++) {
            ofRules[i] = names.get(i).startsWith("rule=") || names.get(i).startsWith("none-rule=");
        }
        this.useRules = useRules;
        this.examples = examples.stream().filter(PlaceExample::isUsable).toList();
        Map<String, Integer> figures = new HashMap<>();
        this.examples.forEach(example -> figures.merge(example.article(), 1, Integer::sum));
        this.shares = new double[this.examples.size()];
        for (int i = 0; i < shares.length; i++) {
            PlaceExample example = this.examples.get(i);
            double share = 1 / Math.sqrt(figures.get(example.article()));
            shares[i] = share * (example.town() ? TOWN_ONLY : 1) * (example.told() ? 1 : SILENT);
        }
    }

    /** The weight of each feature, by its number. */
    double[] learn() {
        double[] weights = new double[ofRules.length];
        double[] gradient = new double[weights.length];
        double loss = loss(weights, gradient);
        List<double[]> steps = new ArrayList<>();
        List<double[]> changes = new ArrayList<>();
        for (int i = 0; i < ITERATIONS; i++) {
            double[] direction = direction(gradient, steps, changes);
            double slope = dot(direction, gradient);
            double length = steps.isEmpty() ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
            double[] next = new double[weights.length];
            double[] nextGradient = new double[weights.length];
            double nextLoss = loss;
            for (int halving = 0; halving < HALVINGS; halving++, length /= 2) {
                for (int k = 0; k < next.length; k++) {
                    next[k] = weights[k] + length * direction[k];
                }
                nextLoss = loss(next, nextGradient);
                if (nextLoss <= loss + SUFFICIENT * length * slope) {
                    break;
                }
            }
            double gained = loss - nextLoss;
            if (gained <= CONVERGED * Math.abs(loss)) {
                break;
            }
            remember(steps, minus(next, weights));
            remember(changes, minus(nextGradient, gradient));
            weights = next;
            gradient = nextGradient;
            loss = nextLoss;
        }
        return weights;
    }

    private static void remember(List<double[]> last, double[] vector) {
        last.add(vector);
        if (last.size() > MEMORY) {
            last.remove(0);
        }
    }

    /** The two-loop recursion of L-BFGS. */
    private static double[] direction(double[] gradient, List<double[]> steps, List<double[]> changes) {
        double[] q = gradient.clone();
        double[] alphas = new double[steps.size()];
        for (int i = steps.size() - 1; i >= 0; i--) {
            alphas[i] = dot(steps.get(i), q) / dot(steps.get(i), changes.get(i));
            addTo(q, changes.get(i), -alphas[i]);
        }
        if (!steps.isEmpty()) {
            double[] y = changes.get(changes.size() - 1);
            double scale = dot(steps.get(steps.size() - 1), y) / dot(y, y);
            for (int k = 0; k < q.length; k++) {
                q[k] *= scale;
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            double beta = dot(changes.get(i), q) / dot(steps.get(i), changes.get(i));
            addTo(q, steps.get(i), alphas[i] - beta);
        }
        for (int k = 0; k < q.length; k++) {
            q[k] = -q[k];
        }
        return q;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = a.clone();
        addTo(difference, b, -1);
        return difference;
    }

    private static void addTo(double[] sum, double[] vector, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * vector[i];
        }
    }

    /** What is lost with these weights; fills in the gradient. */
    private double loss(double[] weights, double[] gradient) {
        double loss = 0;
        for (int k = 0; k < weights.length; k++) {
            loss += PENALTY / 2 * weights[k] * weights[k];
            gradient[k] = PENALTY * weights[k];
        }
        for (int i = 0; i < examples.size(); i++) {
            if (useRules) {
                loss += loss(examples.get(i), shares[i] * WITH_RULES, true, weights, gradient);
                loss += loss(examples.get(i), shares[i] * (1 - WITH_RULES), false, weights, gradient);
            } else {
                loss += loss(examples.get(i), shares[i], false, weights, gradient);
            }
        }
        return loss;
    }

    private double loss(PlaceExample example, double share, boolean ruled, double[] weights, double[] gradient) {
        List<int[]> options = example.options();
        double[] sums = new double[options.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < sums.length; o++) {
            for (int feature : options.get(o)) {
                sums[o] += ruled || !ofRules[feature] ? weights[feature] : 0;
            }
            most = Math.max(most, sums[o]);
        }
        double all = 0;
        double right = 0;
        for (int o = 0; o < sums.length; o++) {
            sums[o] = Math.exp(sums[o] - most);
            all += sums[o];
            right += example.right()[o] ? sums[o] : 0;
        }
        for (int o = 0; o < sums.length; o++) {
            double pull = share * (sums[o] / all - (example.right()[o] ? sums[o] / Math.max(right, Double.MIN_NORMAL) : 0));
            for (int feature : options.get(o)) {
                gradient[feature] += ruled || !ofRules[feature] ? pull : 0;
            }
        }
        return share * (Math.log(all) - Math.log(Math.max(right, Double.MIN_NORMAL)));
    }

    /** Whether the heaviest choice of an example is right. */
    boolean isRight(PlaceExample example, double[] weights) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int o = 0; o < example.options().size(); o++) {
            double sum = 0;
            for (int feature : example.options().get(o)) {
                sum += useRules || !ofRules[feature] ? weights[feature] : 0;
            }
            if (sum > most) {
                most = sum;
                best = o;
            }
        }
        return example.right()[best];
    }
}
