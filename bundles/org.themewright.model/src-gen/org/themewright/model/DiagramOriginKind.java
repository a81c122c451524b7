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
 * A representation of the literals of the enumeration '<em><b>Diagram Origin Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What data a diagram is made from.
 * <!-- end-model-doc -->
 * @see org.themewright.model.StudyPackage#getDiagramOriginKind()
 * @model
 * @generated
 */
public enum DiagramOriginKind implements Enumerator {
	/**
	 * The '<em><b>THEME</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A theme with its sub-themes and codes.
	 * <!-- end-model-doc -->
	 * @see #THEME_VALUE
	 * @generated
	 * @ordered
	 */
	THEME(0, "THEME", "theme"),

	/**
	 * The '<em><b>CO OCCURRENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that occur together.
	 * <!-- end-model-doc -->
	 * @see #CO_OCCURRENCE_VALUE
	 * @generated
	 * @ordered
	 */
	CO_OCCURRENCE(1, "CO_OCCURRENCE", "co-occurrence"),

	/**
	 * The '<em><b>PARTICIPANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of what a participant said.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANT_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPANT(2, "PARTICIPANT", "participant");

	/**
	 * The '<em><b>THEME</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A theme with its sub-themes and codes.
	 * <!-- end-model-doc -->
	 * @see #THEME
	 * @model literal="theme"
	 * @generated
	 * @ordered
	 */
	public static final int THEME_VALUE = 0;

	/**
	 * The '<em><b>CO OCCURRENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes that occur together.
	 * <!-- end-model-doc -->
	 * @see #CO_OCCURRENCE
	 * @model literal="co-occurrence"
	 * @generated
	 * @ordered
	 */
	public static final int CO_OCCURRENCE_VALUE = 1;

	/**
	 * The '<em><b>PARTICIPANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of what a participant said.
	 * <!-- end-model-doc -->
	 * @see #PARTICIPANT
	 * @model literal="participant"
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPANT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Diagram Origin Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DiagramOriginKind[] VALUES_ARRAY =
		new DiagramOriginKind[] {
			THEME,
			CO_OCCURRENCE,
			PARTICIPANT,
		};

	/**
	 * A public read-only list of all the '<em><b>Diagram Origin Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DiagramOriginKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Diagram Origin Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiagramOriginKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DiagramOriginKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Diagram Origin Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiagramOriginKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DiagramOriginKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Diagram Origin Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DiagramOriginKind get(int value) {
		switch (value) {
			case THEME_VALUE: return THEME;
			case CO_OCCURRENCE_VALUE: return CO_OCCURRENCE;
			case PARTICIPANT_VALUE: return PARTICIPANT;
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
	private DiagramOriginKind(int value, String name, String literal) {
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
	
} //DiagramOriginKind
