/**
 * Copyright (c) 2026 Themewright contributors.
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.themewright.model;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analysis Run</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis that was run and kept: what was asked, of what, by whom, and what came out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.themewright.model.AnalysisRun#getMethod <em>Method</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getMethodVersion <em>Method Version</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getParameters <em>Parameters</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getScope <em>Scope</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getResearcher <em>Researcher</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getCreated <em>Created</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getInputHash <em>Input Hash</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getResult <em>Result</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getNote <em>Note</em>}</li>
 *   <li>{@link org.themewright.model.AnalysisRun#getSlug <em>Slug</em>}</li>
 * </ul>
 *
 * @see org.themewright.model.StudyPackage#getAnalysisRun()
 * @model
 * @generated
 */
public interface AnalysisRun extends StudyPart {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Method Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the plug-in that brought the method.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Version</em>' attribute.
	 * @see #setMethodVersion(String)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_MethodVersion()
	 * @model
	 * @generated
	 */
	String getMethodVersion();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getMethodVersion <em>Method Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Version</em>' attribute.
	 * @see #getMethodVersion()
	 * @generated
	 */
	void setMethodVersion(String value);

	/**
	 * Returns the value of the '<em><b>Parameters</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.AnalysisSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the method was asked, in the order of its parameters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameters</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Parameters()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnalysisSetting> getParameters();

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' containment reference list.
	 * The list contents are of type {@link org.themewright.model.AnalysisSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it looked at; empty for the whole study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' containment reference list.
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Scope()
	 * @model containment="true"
	 * @generated
	 */
	EList<AnalysisSetting> getScope();

	/**
	 * Returns the value of the '<em><b>Researcher</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who ran it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Researcher</em>' reference.
	 * @see #setResearcher(Researcher)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Researcher()
	 * @model
	 * @generated
	 */
	Researcher getResearcher();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getResearcher <em>Researcher</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Researcher</em>' reference.
	 * @see #getResearcher()
	 * @generated
	 */
	void setResearcher(Researcher value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Created()
	 * @model dataType="org.themewright.model.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Input Hash</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Digest of what it read; another digest now means that the result is out of date.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Input Hash</em>' attribute.
	 * @see #setInputHash(String)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_InputHash()
	 * @model
	 * @generated
	 */
	String getInputHash();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getInputHash <em>Input Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Input Hash</em>' attribute.
	 * @see #getInputHash()
	 * @generated
	 */
	void setInputHash(String value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came out, as JSON; null where it was too large to keep.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Result()
	 * @model
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the researchers think of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Slug</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base name of its file; never changes once stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slug</em>' attribute.
	 * @see #setSlug(String)
	 * @see org.themewright.model.StudyPackage#getAnalysisRun_Slug()
	 * @model
	 * @generated
	 */
	String getSlug();

	/**
	 * Sets the value of the '{@link org.themewright.model.AnalysisRun#getSlug <em>Slug</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slug</em>' attribute.
	 * @see #getSlug()
	 * @generated
	 */
	void setSlug(String value);

} // AnalysisRun
