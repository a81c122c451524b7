package org.themewright.analysis.methods.internal;

import java.util.stream.IntStream;

/** Two codes that are together at least once. Codes are named by their place in the codebook. */
interface CodePair {

	/** @return the code that comes first in the codebook */
	int first();

	/** @return the other code */
	int second();

	/** @return how often they are together */
	long count();

	/** @return the c-coefficient, more than 0 and at most 1 */
	double coefficient();

	/** @return the codings behind the count, by their place in the study, sorted */
	IntStream ordinals();
}
