/**
 * What differs between two versions of a study, object by object, and taking over the differences. Used when something
 * else changed the files of an open study, to show people what changed, and to merge what a team did.
 */
package org.themewright.core.compare;
