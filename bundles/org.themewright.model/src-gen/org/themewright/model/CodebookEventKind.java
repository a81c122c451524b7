/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Codebook Event Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What was done to a code or theme.
 * <!-- end-model-doc -->
 * @see org.themewright.model.StudyPackage#getCodebookEventKind()
 * @model
 * @generated
 */
public enum CodebookEventKind implements Enumerator {
	/**
	 * The '<em><b>CREATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was made.
	 * <!-- end-model-doc -->
	 * @see #CREATED_VALUE
	 * @generated
	 * @ordered
	 */
	CREATED(0, "CREATED", "created"),

	/**
	 * The '<em><b>RENAMED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It got another name.
	 * <!-- end-model-doc -->
	 * @see #RENAMED_VALUE
	 * @generated
	 * @ordered
	 */
	RENAMED(1, "RENAMED", "renamed"),

	/**
	 * The '<em><b>REDEFINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its definition, its rules, its examples or its idea were changed.
	 * <!-- end-model-doc -->
	 * @see #REDEFINED_VALUE
	 * @generated
	 * @ordered
	 */
	REDEFINED(2, "REDEFINED", "redefined"),

	/**
	 * The '<em><b>MOVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It went to another place of its tree.
	 * <!-- end-model-doc -->
	 * @see #MOVED_VALUE
	 * @generated
	 * @ordered
	 */
	MOVED(3, "MOVED", "moved"),

	/**
	 * The '<em><b>MERGED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another was merged into it, or it into another.
	 * <!-- end-model-doc -->
	 * @see #MERGED_VALUE
	 * @generated
	 * @ordered
	 */
	MERGED(4, "MERGED", "merged"),

	/**
	 * The '<em><b>SPLIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codings of it went to new codes, or it was made from codings of another.
	 * <!-- end-model-doc -->
	 * @see #SPLIT_VALUE
	 * @generated
	 * @ordered
	 */
	SPLIT(5, "SPLIT", "split"),

	/**
	 * The '<em><b>DELETED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was deleted.
	 * <!-- end-model-doc -->
	 * @see #DELETED_VALUE
	 * @generated
	 * @ordered
	 */
	DELETED(6, "DELETED", "deleted"),

	/**
	 * The '<em><b>GATHERED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A theme took codes.
	 * <!-- end-model-doc -->
	 * @see #GATHERED_VALUE
	 * @generated
	 * @ordered
	 */
	GATHERED(7, "GATHERED", "gathered"),

	/**
	 * The '<em><b>RELEASED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A theme gave codes away.
	 * <!-- end-model-doc -->
	 * @see #RELEASED_VALUE
	 * @generated
	 * @ordered
	 */
	RELEASED(8, "RELEASED", "released"),

	/**
	 * The '<em><b>SETTLED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state of a theme was changed.
	 * <!-- end-model-doc -->
	 * @see #SETTLED_VALUE
	 * @generated
	 * @ordered
	 */
	SETTLED(9, "SETTLED", "settled");

	/**
	 * The '<em><b>CREATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was made.
	 * <!-- end-model-doc -->
	 * @see #CREATED
	 * @model literal="created"
	 * @generated
	 * @ordered
	 */
	public static final int CREATED_VALUE = 0;

	/**
	 * The '<em><b>RENAMED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It got another name.
	 * <!-- end-model-doc -->
	 * @see #RENAMED
	 * @model literal="renamed"
	 * @generated
	 * @ordered
	 */
	public static final int RENAMED_VALUE = 1;

	/**
	 * The '<em><b>REDEFINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its definition, its rules, its examples or its idea were changed.
	 * <!-- end-model-doc -->
	 * @see #REDEFINED
	 * @model literal="redefined"
	 * @generated
	 * @ordered
	 */
	public static final int REDEFINED_VALUE = 2;

	/**
	 * The '<em><b>MOVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It went to another place of its tree.
	 * <!-- end-model-doc -->
	 * @see #MOVED
	 * @model literal="moved"
	 * @generated
	 * @ordered
	 */
	public static final int MOVED_VALUE = 3;

	/**
	 * The '<em><b>MERGED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another was merged into it, or it into another.
	 * <!-- end-model-doc -->
	 * @see #MERGED
	 * @model literal="merged"
	 * @generated
	 * @ordered
	 */
	public static final int MERGED_VALUE = 4;

	/**
	 * The '<em><b>SPLIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codings of it went to new codes, or it was made from codings of another.
	 * <!-- end-model-doc -->
	 * @see #SPLIT
	 * @model literal="split"
	 * @generated
	 * @ordered
	 */
	public static final int SPLIT_VALUE = 5;

	/**
	 * The '<em><b>DELETED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * It was deleted.
	 * <!-- end-model-doc -->
	 * @see #DELETED
	 * @model literal="deleted"
	 * @generated
	 * @ordered
	 */
	public static final int DELETED_VALUE = 6;

	/**
	 * The '<em><b>GATHERED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A theme took codes.
	 * <!-- end-model-doc -->
	 * @see #GATHERED
	 * @model literal="gathered"
	 * @generated
	 * @ordered
	 */
	public static final int GATHERED_VALUE = 7;

	/**
	 * The '<em><b>RELEASED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A theme gave codes away.
	 * <!-- end-model-doc -->
	 * @see #RELEASED
	 * @model literal="released"
	 * @generated
	 * @ordered
	 */
	public static final int RELEASED_VALUE = 8;

	/**
	 * The '<em><b>SETTLED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The state of a theme was changed.
	 * <!-- end-model-doc -->
	 * @see #SETTLED
	 * @model literal="settled"
	 * @generated
	 * @ordered
	 */
	public static final int SETTLED_VALUE = 9;

	/**
	 * An array of all the '<em><b>Codebook Event Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CodebookEventKind[] VALUES_ARRAY =
		new CodebookEventKind[] {
			CREATED,
			RENAMED,
			REDEFINED,
			MOVED,
			MERGED,
			SPLIT,
			DELETED,
			GATHERED,
			RELEASED,
			SETTLED,
		};

	/**
	 * A public read-only list of all the '<em><b>Codebook Event Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CodebookEventKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Codebook Event Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodebookEventKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodebookEventKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Codebook Event Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodebookEventKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CodebookEventKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Codebook Event Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CodebookEventKind get(int value) {
		switch (value) {
			case CREATED_VALUE: return CREATED;
			case RENAMED_VALUE: return RENAMED;
			case REDEFINED_VALUE: return REDEFINED;
			case MOVED_VALUE: return MOVED;
			case MERGED_VALUE: return MERGED;
			case SPLIT_VALUE: return SPLIT;
			case DELETED_VALUE: return DELETED;
			case GATHERED_VALUE: return GATHERED;
			case RELEASED_VALUE: return RELEASED;
			case SETTLED_VALUE: return SETTLED;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private CodebookEventKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //CodebookEventKind
