import { LABELS } from "../server/core/tagger/labels.ts";
import { onlyLabel } from "./sample.ts";

/** Number of labels. */
const L: number = LABELS.length;

export interface Weights {
  /** `size` rows of a weight per label. */
  readonly states: Float32Array;
  /** Weight of label `to` after label `from` at `from * L + to`; the last row is the start of a sentence. */
  readonly transitions: Float32Array;
}

export interface Learner {
  readonly weights: Weights;
  /** One step of stochastic gradient descent on a sentence: active rows and allowed labels by word. */
  readonly learn: (rows: readonly Int32Array[], allowed: readonly number[], weight: number) => void;
}

export interface LearnerOptions {
  readonly rate: number;
  /** Strength of the L1 penalty. */
  readonly sparsity: number;
}

/**
 * Linear-chain conditional random field, trained by AdaGrad (Duchi et al. 2011) with proximal L1 on the weights a sentence touches.
 * Where several labels are allowed, the likelihood is that of all allowed sequences together (Tsuboi et al. 2008).
 */
export function createLearner(size: number, { rate, sparsity }: LearnerOptions): Learner {
  const states = new Float32Array(size * L);
  const stateSquares = new Float32Array(size * L).fill(START);
  const transitions = new Float32Array((L + 1) * L);
  const transitionSquares = new Float32Array((L + 1) * L).fill(START);
  const step = (weights: Float32Array, squares: Float32Array, at: number, gradient: number) => {
    const square = (squares[at] as number) + gradient * gradient;
    squares[at] = square;
    const scale = rate / Math.sqrt(square);
    const moved = (weights[at] as number) + scale * gradient;
    const shrink = scale * sparsity;
    weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  };
  const learn: Learner["learn"] = (rows, allowed, weight) => {
    const scores = scoreWords(rows, states);
    const model = expect(scores, transitions, undefined);
    const truth = allowed.every((set) => onlyLabel(set) !== undefined) ? certain(allowed) : expect(scores, transitions, allowed);
    rows.forEach((active, at) => {
      for (let label = 0; label < L; label++) {
        const gradient = weight * ((truth.labels[at * L + label] as number) - (model.labels[at * L + label] as number));
        if (Math.abs(gradient) < NEGLIGIBLE) continue;
        for (let number = 0; number < active.length; number++) {
          step(states, stateSquares, (active[number] as number) * L + label, gradient);
        }
      }
    });
    for (let at = 0; at < transitions.length; at++) {
      const gradient = weight * ((truth.pairs[at] as number) - (model.pairs[at] as number));
      if (Math.abs(gradient) >= NEGLIGIBLE) step(transitions, transitionSquares, at, gradient);
    }
  };
  return { weights: { states, transitions }, learn };
}

/** Keeps the first steps small. */
const START = 0.01;
const NEGLIGIBLE = 0.001;

function scoreWords(rows: readonly Int32Array[], states: Float32Array): Float64Array {
  const scores = new Float64Array(rows.length * L);
  rows.forEach((active, at) => {
    const base = at * L;
    for (let number = 0; number < active.length; number++) {
      const row = (active[number] as number) * L;
      for (let label = 0; label < L; label++)
        scores[base + label] = (scores[base + label] as number) + (states[row + label] as number);
    }
  });
  return scores;
}

interface Expectation {
  readonly labels: Float64Array;
  readonly pairs: Float64Array;
}

function certain(allowed: readonly number[]): Expectation {
  const labels = new Float64Array(allowed.length * L);
  const pairs = new Float64Array((L + 1) * L);
  let before = L;
  allowed.forEach((set, at) => {
    const label = onlyLabel(set) as number;
    labels[at * L + label] = 1;
    pairs[before * L + label] = (pairs[before * L + label] as number) + 1;
    before = label;
  });
  return { labels, pairs };
}

/** Expected labels and pairs of labels by forward-backward, scaled word by word. */
function expect(scores: Float64Array, transitions: Float32Array, allowed: readonly number[] | undefined): Expectation {
  const length = scores.length / L;
  const local = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    let highest = -Infinity;
    for (let label = 0; label < L; label++) highest = Math.max(highest, scores[at * L + label] as number);
    const set = allowed?.[at] ?? -1;
    for (let label = 0; label < L; label++) {
      if (set & (1 << label)) local[at * L + label] = Math.exp((scores[at * L + label] as number) - highest) + 1e-30;
    }
  }
  const moves = Float64Array.from(transitions, Math.exp);
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (let to = 0; to < L; to++) {
      let sum = 0;
      if (at === 0) sum = moves[L * L + to] as number;
      else
        for (let from = 0; from < L; from++) sum += (forward[(at - 1) * L + from] as number) * (moves[from * L + to] as number);
      sum *= local[at * L + to] as number;
      forward[at * L + to] = sum;
      total += sum;
    }
    for (let to = 0; to < L; to++) forward[at * L + to] = (forward[at * L + to] as number) / total;
  }
  backward.fill(1, (length - 1) * L);
  for (let at = length - 2; at >= 0; at--) {
    let total = 0;
    for (let from = 0; from < L; from++) {
      let sum = 0;
      for (let to = 0; to < L; to++) {
        sum += (moves[from * L + to] as number) * (local[(at + 1) * L + to] as number) * (backward[(at + 1) * L + to] as number);
      }
      backward[at * L + from] = sum;
      total += sum;
    }
    for (let from = 0; from < L; from++) backward[at * L + from] = (backward[at * L + from] as number) / total;
  }
  const labels = new Float64Array(scores.length);
  const pairs = new Float64Array((L + 1) * L);
  const joint = new Float64Array(L * L);
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (let label = 0; label < L; label++) {
      const mass = (forward[at * L + label] as number) * (backward[at * L + label] as number);
      labels[at * L + label] = mass;
      total += mass;
    }
    for (let label = 0; label < L; label++) labels[at * L + label] = (labels[at * L + label] as number) / total;
    if (at === 0) {
      for (let label = 0; label < L; label++) pairs[L * L + label] = labels[label] as number;
      continue;
    }
    let all = 0;
    for (let to = 0; to < L; to++) {
      const after = (local[at * L + to] as number) * (backward[at * L + to] as number);
      for (let from = 0; from < L; from++) {
        const mass = (forward[(at - 1) * L + from] as number) * (moves[from * L + to] as number) * after;
        joint[from * L + to] = mass;
        all += mass;
      }
    }
    for (let pair = 0; pair < joint.length; pair++) pairs[pair] = (pairs[pair] as number) + (joint[pair] as number) / all;
  }
  return { labels, pairs };
}
